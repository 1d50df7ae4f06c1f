package news.parallax.coverage;

import java.util.List;
import news.parallax.source.reconcile.SourceIdentity;
import news.parallax.story.StoryPair;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells, and what the whole run tells about it.
 *
 * @param sources who the source of each attribution is among all sources, in the order of the
 *     attributions
 * @param storyId key of its story; null if it is alone
 * @param storyEvidence the strongest pair that ties it to its story; null if it is alone
 * @param copyOf key of the article that it republishes or that stands for all its copies; null if
 *     it is no copy
 */
public record ArticleInRun(
    ArticleFacts facts,
    List<SourceIdentity> sources,
    @Nullable String storyId,
    @Nullable StoryPair storyEvidence,
    @Nullable String copyOf) {

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
