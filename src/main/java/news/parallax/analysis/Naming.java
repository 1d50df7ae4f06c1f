package news.parallax.analysis;

import java.util.StringJoiner;
import news.parallax.article.Span;
import news.parallax.source.Attribution;

/** The words of an article that stand for a source at an attribution. */
public final class Naming {
  private Naming() {}

  /** The words, pieces parted by {@code …}; empty if there are none. */
  public static String of(Attribution attribution, String text) {
    StringJoiner words = new StringJoiner(" … ");
    for (Span span : attribution.source()) {
      words.add(span.in(text));
    }
    return words.toString();
  }
}
