package news.parallax.coverage;

import java.util.Comparator;
import news.parallax.source.reconcile.Join;

/**
 * Words that stand for a source.
 *
 * @param words as in the article; pieces parted by {@code …}
 * @param resolution how the article resolves them to a name
 * @param name that name
 * @param join why this name is taken for that of the source
 */
public record Alias(String words, String resolution, String name, Join join)
    implements Comparable<Alias> {
  private static final Comparator<Alias> ORDER =
      Comparator.comparing(Alias::words)
          .thenComparing(Alias::resolution)
          .thenComparing(Alias::name)
          .thenComparing(Alias::join);

  @Override
  public int compareTo(Alias other) {
    return ORDER.compare(this, other);
  }
}
