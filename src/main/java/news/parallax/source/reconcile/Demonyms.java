package news.parallax.source.reconcile;

import java.util.Map;
import news.parallax.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Countries and the adjectives made of them. */
final class Demonyms {
  private final Map<String, String> countries = WordTable.column("nations", "country");

  /** The country that a folded word names or is the adjective of; null if it is none. */
  @Nullable String countryOf(String folded) {
    return countries.get(folded);
  }
}
