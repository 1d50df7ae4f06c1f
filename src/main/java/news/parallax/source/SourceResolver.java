package news.parallax.source;

import java.util.List;
import news.parallax.text.mention.ArticleMentions;

/** Says who the sources of an article are. Threads may share one. */
public interface SourceResolver {

  /** For each attribution, in the same order, whom it cites. */
  List<CitedSource> resolve(ArticleMentions mentions, List<FoundAttribution> attributions);
}
