package news.parallax.coverage;

import java.util.Comparator;

/**
 * Words that stand for a source.
 *
 * @param words as in the article; pieces parted by {@code …}
 * @param resolution how they were resolved to the source
 */
public record Alias(String words, String resolution) implements Comparable<Alias> {
  private static final Comparator<Alias> ORDER =
      Comparator.comparing(Alias::words).thenComparing(Alias::resolution);

  @Override
  public int compareTo(Alias other) {
    return ORDER.compare(this, other);
  }
}
