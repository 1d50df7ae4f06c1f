package news.parallax.story.compare;

import java.util.List;
import news.parallax.article.Span;

/**
 * One statement of one source, given otherwise by two articles.
 *
 * @param a in the article with the smaller key
 * @param b in the other
 * @param likeness cosine of the weighed words, 0 to 1
 * @param kind how they differ
 */
public record WordingDifference(Version a, Version b, double likeness, Kind kind) {

  /**
   * The statement in one article.
   *
   * @param article key of the article
   * @param attribution index of the attribution in the article
   * @param only words that the other version lacks, in their order
   */
  public record Version(String article, int attribution, Span content, List<String> only) {
    public Version {
      only = List.copyOf(only);
    }
  }

  /** How two versions of a statement differ. */
  public enum Kind {
    /** Only one of them denies. */
    NEGATED,
    /** They give different numbers. */
    NUMBER,
    /** Both are given as the source's own words, and the words differ. */
    QUOTED_DIFFERENTLY,
    /** The outlets' paraphrases differ. */
    WORDED_DIFFERENTLY
  }
}
