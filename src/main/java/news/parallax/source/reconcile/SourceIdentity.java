package news.parallax.source.reconcile;

import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;

/**
 * Who a source of an article is among all sources of the run.
 *
 * @param name the name of the source in all articles
 * @param join why the article's name is taken for it
 * @param type what kind of source it is in the article
 * @param typeEvidence the words that decided the type; empty if none did
 * @param typeFromElsewhere whether other articles tell the type, for the article does not, or tells
 *     another than nearly all
 */
public record SourceIdentity(
    String name, Join join, SourceType type, String typeEvidence, boolean typeFromElsewhere) {

  /** The key of the source, {@code src_…}; letter case does not matter. */
  public String id() {
    return CitedSource.id(name);
  }

  /** The same source, of the type that its article tells. */
  SourceIdentity typedAs(CitedSource cited) {
    return new SourceIdentity(name, join, cited.type(), cited.typeEvidence(), false);
  }

  /** The identity of a source that is known by the article alone. */
  public static SourceIdentity of(CitedSource cited) {
    return new SourceIdentity(cited.name(), Join.SAME, cited.type(), cited.typeEvidence(), false);
  }
}
