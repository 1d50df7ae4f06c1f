package news.parallax.source;

import java.time.LocalDate;
import java.util.List;
import news.parallax.text.syntax.ParsedDocument;
import org.jspecify.annotations.Nullable;

/** Says who the sources of an article are. Threads may share one. */
public interface SourceResolver {

  /** For each attribution, in the same order, whom it cites. */
  List<CitedSource> resolve(ParsedDocument document, List<FoundAttribution> attributions);

  /**
   * The same for an article of which the date is known.
   *
   * @param published tells who held which office; null if not known
   */
  default List<CitedSource> resolve(
      ParsedDocument document, List<FoundAttribution> attributions, @Nullable LocalDate published) {
    return resolve(document, attributions);
  }
}
