package news.parallax.source;

import java.util.List;
import news.parallax.text.syntax.ParsedDocument;

/** Says who the sources of an article are. Threads may share one. */
public interface SourceResolver {

  /** For each attribution, in the same order, whom it cites. */
  List<CitedSource> resolve(ParsedDocument document, List<FoundAttribution> attributions);
}
