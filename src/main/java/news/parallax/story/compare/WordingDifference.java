package news.parallax.story.compare;

import java.util.List;
import news.parallax.article.Span;

/**
 * One statement of one source, given otherwise by two articles.
 *
 * @param a key of the article with the smaller key
 * @param b key of the other
 * @param source name of the source, as the first article gives it
 * @param attributionA index of the attribution in the first article
 * @param attributionB index of the attribution in the second
 * @param contentA the statement in the first article
 * @param contentB the statement in the second
 * @param likeness cosine of the weighed words, 0 to 1
 * @param onlyA words of the first only, in their order
 * @param onlyB words of the second only, in their order
 * @param kind how they differ
 */
public record WordingDifference(
    String a,
    String b,
    String source,
    int attributionA,
    int attributionB,
    Span contentA,
    Span contentB,
    double likeness,
    List<String> onlyA,
    List<String> onlyB,
    Kind kind) {

  public WordingDifference {
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
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
