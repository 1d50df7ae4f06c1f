package news.parallax.analysis;

import java.util.List;
import java.util.Map;
import news.parallax.source.CitedSource;
import news.parallax.source.reconcile.SourceIdentity;
import news.parallax.story.StoryPair;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells, and what the whole run tells about it.
 *
 * @param sightings how many records of the run hold it
 * @param sources who the source of each attribution is among all sources, in the order of the
 *     attributions
 * @param actors for each actor that other articles name otherwise, that name by the article's
 * @param storyId key of its story; null if it is alone
 * @param storyEvidence the strongest pair that ties it to its story; null if it is alone
 * @param copyOf key of the article that it republishes or that stands for all its copies; null if
 *     it is no copy
 */
public record ArticleInRun(
    ArticleFacts facts,
    int sightings,
    List<SourceIdentity> sources,
    Map<String, String> actors,
    @Nullable String storyId,
    @Nullable StoryPair storyEvidence,
    @Nullable String copyOf) {

  /**
   * @throws IllegalArgumentException if there is not one source for each attribution
   */
  public ArticleInRun {
    sources = List.copyOf(sources);
    actors = Map.copyOf(actors);
    if (sources.size() != facts.attributions().size()) {
      throw new IllegalArgumentException(
          sources.size() + " sources for " + facts.attributions().size() + " attributions");
    }
  }

  /** The name that all articles have for an actor of this one. */
  public String actor(String name) {
    return actors.getOrDefault(name, name);
  }

  /** The key of an actor: that of a source of the same name, so that both can be joined. */
  public String actorId(String name) {
    return CitedSource.id(actor(name));
  }
}
