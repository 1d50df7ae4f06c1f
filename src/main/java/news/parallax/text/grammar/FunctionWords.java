package news.parallax.text.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closed lists of English words that phrases are told by, from {@code function-words.txt}. Threads
 * may share one.
 */
final class FunctionWords {
  private final Set<String> time;
  private final Set<String> quantity;
  private final Set<String> possessive;
  private final Set<String> joining;
  private final Set<String> abbreviation;
  private final Set<String> personal;
  private final Set<String> speechForm;

  FunctionWords() {
    Map<String, Set<String>> lists = new HashMap<>();
    WordFile.sections(FunctionWords.class, "function-words.txt")
        .forEach((name, lines) -> lists.put(name, words(lines)));
    time = lists.getOrDefault("time", Set.of());
    quantity = lists.getOrDefault("quantity", Set.of());
    possessive = lists.getOrDefault("possessive", Set.of());
    joining = lists.getOrDefault("joining", Set.of());
    abbreviation = lists.getOrDefault("abbreviation", Set.of());
    personal = lists.getOrDefault("personal", Set.of());
    speechForm = lists.getOrDefault("speech-form", Set.of());
  }

  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      words.addAll(WordFile.words(line));
    }
    return words;
  }

  boolean isTime(String word) {
    return time.contains(word);
  }

  boolean isQuantity(String word) {
    return quantity.contains(word);
  }

  boolean isPossessive(String word) {
    return possessive.contains(word);
  }

  /** Prepositions that mostly tie two noun phrases into one. */
  boolean joinsPhrases(String word) {
    return joining.contains(word);
  }

  boolean isAbbreviation(String word) {
    return abbreviation.contains(word);
  }

  boolean isPersonal(String word) {
    return personal.contains(word);
  }

  /** Forms of speech verbs that also are nouns: "notes", "claims". */
  boolean isSpeechForm(String word) {
    return speechForm.contains(word);
  }
}
