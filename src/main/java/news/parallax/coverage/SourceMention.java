package news.parallax.coverage;

import java.util.Comparator;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;
import news.parallax.source.reconcile.Join;

/**
 * A way in which articles cite one source.
 *
 * @param name the name they resolve it to
 * @param join why this name is taken for that of the source
 * @param alias the words that stand for it at the attribution; empty if none do
 * @param resolution how the alias was resolved to the name
 * @param typeEvidence the words that decided the type; empty if none did
 */
public record SourceMention(
    String name,
    Join join,
    String alias,
    String resolution,
    SourceType type,
    String typeEvidence,
    CitedSource.Form form)
    implements Comparable<SourceMention> {
  private static final Comparator<SourceMention> ORDER =
      Comparator.comparing(SourceMention::name)
          .thenComparing(SourceMention::join)
          .thenComparing(SourceMention::alias)
          .thenComparing(SourceMention::resolution)
          .thenComparing(SourceMention::type)
          .thenComparing(SourceMention::typeEvidence)
          .thenComparing(SourceMention::form);

  @Override
  public int compareTo(SourceMention other) {
    return ORDER.compare(this, other);
  }
}
