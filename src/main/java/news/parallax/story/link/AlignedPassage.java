package news.parallax.story.link;

import java.util.Comparator;
import news.parallax.article.Span;

/**
 * A passage of one article and its counterpart in another.
 *
 * @param a where it stands in the first article's text
 * @param b where it stands in the second's
 * @param likeness 1 for the same words, otherwise the cosine of the weighed words
 */
public record AlignedPassage(Span a, Span b, double likeness)
    implements Comparable<AlignedPassage> {
  private static final Comparator<AlignedPassage> READING_ORDER =
      Comparator.comparing(AlignedPassage::a).thenComparing(AlignedPassage::b);

  @Override
  public int compareTo(AlignedPassage other) {
    return READING_ORDER.compare(this, other);
  }
}
