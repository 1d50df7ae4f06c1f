package news.parallax.source.type;

import java.util.List;
import java.util.Set;
import news.parallax.source.type.DescriptionWords.Token;
import news.parallax.source.type.TypeWords.Match;
import org.jspecify.annotations.Nullable;

/** Finds who a document is from. */
final class Issuers {
  private static final Set<String> ISSUING = Set.of("by", "from");

  private final HoldingBodies bodies;

  Issuers(HoldingBodies bodies) {
    this.bodies = bodies;
  }

  /** Who issued it; null if that is not told, as by "a post by an unknown author". */
  @Nullable Match of(List<Token> words, int phraseEnd, Match document) {
    Match issuer = bodies.body(words, document, phraseEnd, ISSUING);
    return issuer != null && issuer.entry().phrase().startsWith("author") ? null : issuer;
  }
}
