package news.parallax.source.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.WordFile;
import org.jspecify.annotations.Nullable;

/** Countries and the adjectives made of them, from {@code demonyms.txt}. */
final class Demonyms {
  private final Map<String, String> countries = new HashMap<>();

  Demonyms() {
    WordFile.sections(Demonyms.class, "demonyms.txt")
        .getOrDefault("demonym", List.of())
        .forEach(
            line -> {
              List<String> words = WordFile.words(line);
              words.forEach(word -> countries.put(word, words.get(0)));
            });
  }

  /** The country that a folded word names or is the adjective of; null if it is none. */
  @Nullable String countryOf(String folded) {
    return countries.get(folded);
  }
}
