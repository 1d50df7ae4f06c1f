package news.parallax.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that titles, bodies and places are known by, from {@code names.txt} and the JDK's
 * countries.
 */
final class NameLists {
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Set<String> countries = new HashSet<>();

  NameLists() {
    Resource.sections("names.txt")
        .forEach(
            (name, lines) -> {
              Set<String> words = new HashSet<>();
              lines.forEach(line -> words.addAll(Resource.words(line)));
              lists.put(name, words);
            });
    for (String code : Locale.getISOCountries()) {
      countries.add(
          new Locale.Builder()
              .setRegion(code)
              .build()
              .getDisplayCountry(Locale.ENGLISH)
              .toLowerCase(Locale.ROOT));
    }
    for (String place : lists.getOrDefault("place", Set.of())) {
      countries.add(place.replace('_', ' '));
    }
  }

  private boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Whether the word stands before a person's name: "Mr", "Senator", "spokesman". */
  boolean isTitle(String word) {
    return has("title", word) || has("role", word);
  }

  /** Whether the word says what a person does: "president", "spokesman". */
  boolean isRole(String word) {
    return has("role", word);
  }

  boolean isBody(String word) {
    return has("body", word);
  }

  /** Capitalised words that name nobody: days, quantities. */
  boolean isNoName(String word) {
    return has("no-name", word);
  }

  boolean isCountry(String name) {
    return countries.contains(name);
  }

  boolean isParticle(String word) {
    return has("particle", word);
  }

  boolean isPlural(String word) {
    return has("plural", word);
  }

  boolean isDocument(String word) {
    return has("document", word);
  }

  boolean isSpokesperson(String word) {
    return has("spokesperson", word);
  }

  /** What a first name or a title tells of its bearer. */
  Entity.Gender genderOf(String word) {
    if (has("male", word)) {
      return Entity.Gender.MALE;
    }
    return has("female", word) ? Entity.Gender.FEMALE : Entity.Gender.UNKNOWN;
  }
}
