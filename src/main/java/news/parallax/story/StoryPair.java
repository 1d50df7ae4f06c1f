package news.parallax.story;

import java.util.Comparator;

/**
 * Two articles that seem to report one event, and what speaks for it.
 *
 * @param a key of the article with the smaller key
 * @param b key of the other
 * @param score weight of the evidence, see {@link PairScorer}; above 0
 * @param whole cosine of the two articles' weighed terms, between 0 and 1
 * @param early the same of their beginnings
 * @param names the same of the names alone
 */
public record StoryPair(String a, String b, double score, double whole, double early, double names)
    implements Comparable<StoryPair> {
  private static final Comparator<StoryPair> STRONGEST_FIRST =
      Comparator.comparingDouble(StoryPair::score)
          .reversed()
          .thenComparing(StoryPair::a)
          .thenComparing(StoryPair::b);

  /**
   * @throws IllegalArgumentException if the keys are not in their order
   */
  public StoryPair {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("Not in order: " + a + " and " + b);
    }
  }

  /** Strongest first. */
  @Override
  public int compareTo(StoryPair other) {
    return STRONGEST_FIRST.compare(this, other);
  }
}
