package news.parallax.source.learned;

import news.parallax.source.ActorList;
import news.parallax.source.Within;
import news.parallax.source.resolve.ArticleSourceResolver;
import news.parallax.source.resolve.ResolvingExtractor;

/** Extractors of attributions that use the trained model. */
public final class LearnedAttributions {
  private LearnedAttributions() {}

  /**
   * Rules and model together, and resolution with the user's actors. Reads the model: keep the
   * extractor, threads may share it.
   *
   * @throws IllegalStateException if the model is missing from the class path
   */
  public static ResolvingExtractor extractor(ActorList actors) {
    return extractor(actors, Within.CLAUSES);
  }

  /**
   * The same.
   *
   * @param within whether what is said within what others say is found too
   */
  public static ResolvingExtractor extractor(ActorList actors, Within within) {
    return new ResolvingExtractor(
        CombinedAttributionFinder.load(within), new ArticleSourceResolver(actors), actors);
  }
}
