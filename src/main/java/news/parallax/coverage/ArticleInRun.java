package news.parallax.coverage;

import java.util.List;
import news.parallax.source.reconcile.SourceIdentity;

/**
 * What one article tells, and what the whole run tells about it.
 *
 * @param sources who the source of each attribution is among all sources, in the order of the
 *     attributions
 */
public record ArticleInRun(ArticleFacts facts, List<SourceIdentity> sources) {

  /**
   * @throws IllegalArgumentException if there is not one source for each attribution
   */
  public ArticleInRun {
    sources = List.copyOf(sources);
    if (sources.size() != facts.attributions().size()) {
      throw new IllegalArgumentException(
          sources.size() + " sources for " + facts.attributions().size() + " attributions");
    }
  }
}
