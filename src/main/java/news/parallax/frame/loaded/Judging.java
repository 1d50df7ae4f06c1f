package news.parallax.frame.loaded;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.WordFile;

/**
 * Which of the words that the model takes for loaded are told as such: those of a kind that judges,
 * where they are not meant literally. {@code judging.txt} beside this class tells them. What the
 * model makes of the sentence does not depend on it.
 */
final class Judging {
  /** Words on either side that can show that a word is meant literally. */
  private static final int NEAR = 2;

  /** The same for a word of attack beside words of violence. */
  private static final int FAR = 25;

  private static final String ATTACK = "attack";
  private static final String ANY = "*";

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Boolean> literal = new HashMap<>();
  private final Map<String, Set<String>> beside = new HashMap<>();
  private final Set<String> violence = new HashSet<>();

  private static final class Shipped {
    static final Judging WORDS = new Judging();
  }

  private Judging() {
    Map<String, List<String>> sections = WordFile.sections(Judging.class, "judging.txt");
    for (String kind : List.of("negative", "positive")) {
      sections
          .getOrDefault(kind, List.of())
          .forEach(line -> WordFile.words(line).forEach(word -> kinds.put(word, kind)));
    }
    sections
        .getOrDefault("literal", List.of())
        .forEach(line -> WordFile.words(line).forEach(word -> literal.put(word, true)));
    for (String line : sections.getOrDefault("beside", List.of())) {
      List<String> words = WordFile.words(line);
      beside.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
    }
    sections
        .getOrDefault("violence", List.of())
        .forEach(line -> violence.addAll(WordFile.words(line)));
  }

  static Judging shipped() {
    return Shipped.WORDS;
  }

  /**
   * The kind under which a word is told.
   *
   * @param words of the sentence
   * @param kind by {@link WordKinds}
   * @return {@link WordKinds#OTHER} if it is not told
   */
  String kind(List<WordReading.Word> words, int at, String kind) {
    String form = words.get(at).form();
    String told = kind.equals(WordKinds.OTHER) ? find(kinds, form, kind) : kind;
    boolean listed = !told.equals(WordKinds.OTHER) && find(literal, form, false).equals(false);
    return listed && !isName(words, at) && !isLiteral(words, at, told) ? told : WordKinds.OTHER;
  }

  /** What is listed for a word: for itself, or for the longest beginning of it. */
  private static <T> T find(Map<String, T> lists, String form, T otherwise) {
    T found = lists.get(form);
    for (int end = form.length(); found == null && end > 1; end--) {
      found = lists.get(form.substring(0, end) + ANY);
    }
    return found == null ? otherwise : found;
  }

  /** A capital within a sentence that is no headline: "Bragg", "the Great Depression". */
  private static boolean isName(List<WordReading.Word> words, int at) {
    if (!words.get(at).is(WordReading.CAPITAL)) {
      return false;
    }
    List<WordReading.Word> around =
        words.subList(Math.max(0, at - FAR), Math.min(words.size(), at + FAR));
    long capitals = around.stream().filter(word -> word.is(WordReading.CAPITAL)).count();
    long all = around.stream().filter(word -> word.is(WordReading.WORD)).count();
    return 2 * capitals < all;
  }

  private boolean isLiteral(List<WordReading.Word> words, int at, String kind) {
    Set<String> signs = find(beside, words.get(at).form(), Set.of());
    return (!signs.isEmpty() && stands(signs, words, at, NEAR))
        || (kind.equals(ATTACK) && stands(violence, words, at, FAR));
  }

  private static boolean stands(
      Set<String> signs, List<WordReading.Word> words, int at, int reach) {
    for (int w = Math.max(0, at - reach); w <= Math.min(words.size() - 1, at + reach); w++) {
      if (w != at && signs.contains(words.get(w).form())) {
        return true;
      }
    }
    return false;
  }
}
