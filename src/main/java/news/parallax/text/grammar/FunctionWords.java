package news.parallax.text.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.WordFile;
import news.parallax.text.syntax.KnownWords;

/**
 * Closed lists of English words that phrases are told by, from {@code function-words.txt}. Threads
 * may share one.
 */
final class FunctionWords {
  /** "Monday", "today", "year". */
  static final int TIME = 1;

  /** "some", "two". */
  static final int QUANTITY = 1 << 1;

  /** "his", "their". */
  static final int POSSESSIVE = 1 << 2;

  /** Prepositions that mostly tie two noun phrases into one. */
  static final int JOINING = 1 << 3;

  static final int ABBREVIATION = 1 << 4;

  /** "he", "they", "who". */
  static final int PERSONAL = 1 << 5;

  /** Forms of speech verbs that also are nouns: "notes", "claims". */
  static final int SPEECH_FORM = 1 << 6;

  /** Forms of "be". */
  static final int BE = 1 << 7;

  static final int NEGATION = 1 << 8;
  static final int RELATIVE = 1 << 9;

  private static final Map<String, Integer> LISTS =
      Map.of(
          "time", TIME,
          "quantity", QUANTITY,
          "possessive", POSSESSIVE,
          "joining", JOINING,
          "abbreviation", ABBREVIATION,
          "personal", PERSONAL,
          "speech-form", SPEECH_FORM,
          "be", BE,
          "negation", NEGATION,
          "relative", RELATIVE);

  private final Map<String, Integer> kinds = new LinkedHashMap<>();

  FunctionWords() {
    Map<String, List<String>> sections =
        WordFile.sections(FunctionWords.class, "function-words.txt");
    for (Map.Entry<String, List<String>> section : sections.entrySet()) {
      int kind = LISTS.getOrDefault(section.getKey(), 0);
      for (String line : section.getValue()) {
        WordFile.words(line).forEach(word -> kinds.merge(word, kind, (some, one) -> some | one));
      }
    }
  }

  Set<String> all() {
    return kinds.keySet();
  }

  /** On which lists each of the words stands, by their numbers: sets of bits. */
  int[] kinds(KnownWords known) {
    int[] byNumber = new int[known.count()];
    for (int i = 0; i < byNumber.length; i++) {
      byNumber[i] = kinds.getOrDefault(known.form(i), 0);
    }
    return byNumber;
  }
}
