package news.parallax.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.ConsonantClasses;
import news.parallax.text.EditDistance;
import news.parallax.text.WordList;

/**
 * Whether two articles name the same source, by the words of the names: "the Belarusian Interior
 * Ministry" and "the Interior Ministry of Belarus", "Tikhanovskaya" and "Stavlana Tikankovskaya".
 * Good enough to lay statements side by side, not to merge sources for good.
 */
public final class SameSource {
  private static final WordList EMPTY_WORDS = WordList.of("people", "tells no source");

  private static final double LEAST_COMMON = 0.5;
  private static final int SHORTEST_PREFIX = 5;
  private static final int SHORTEST_VARIANT = 6;
  private static final double MOST_EDITS = 0.2;

  private SameSource() {}

  /** Whether at least half of all words of the names stand in both, variants included. */
  public static boolean alike(String some, String other) {
    List<String> a = words(some);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return some.equalsIgnoreCase(other);
    }
    int common = 0;
    for (String word : a) {
      common += b.stream().anyMatch(candidate -> sameWord(word, candidate)) ? 1 : 0;
    }
    int all = a.size() + b.size() - common;
    boolean surname = a.size() == 1 || b.size() == 1;
    boolean sameLast = sameWord(a.get(a.size() - 1), b.get(b.size() - 1));
    boolean named = isName(some) && isName(other);
    return common >= LEAST_COMMON * all
        || (surname && sameLast && named && a.size() + b.size() < 5);
  }

  /** Whether all words of the name stand in the text, variants included. */
  public static boolean isNamed(String name, String text) {
    List<String> wanted = words(name);
    List<String> given = words(text);
    return !wanted.isEmpty()
        && wanted.stream().allMatch(word -> given.stream().anyMatch(w -> sameWord(word, w)));
  }

  /** The words of a text, as {@link #isTouched} wants them. */
  public static Set<String> wordsOf(String text) {
    return new HashSet<>(words(text));
  }

  /** Whether any telling word of the name stands in a text, or the name has none. */
  public static boolean isTouched(String name, Set<String> given) {
    List<String> wanted = words(name);
    return wanted.isEmpty()
        || wanted.stream().anyMatch(word -> given.stream().anyMatch(w -> sameWord(word, w)));
  }

  private static boolean isName(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return !last.isEmpty() && Character.isUpperCase(last.charAt(0)) && last.length() > 3;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+", -1)) {
      String normal = WordForms.of(word);
      if (!normal.isEmpty() && !EMPTY_WORDS.contains(normal)) {
        words.add(normal);
      }
    }
    return words;
  }

  private static boolean sameWord(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    if (shorter >= SHORTEST_PREFIX
        && commonPrefix(a, b) >= Math.max(SHORTEST_PREFIX, shorter - 1)) {
      return true;
    }
    return shorter >= SHORTEST_VARIANT
        && a.charAt(0) == b.charAt(0)
        && (ConsonantClasses.of(a).equals(ConsonantClasses.of(b))
            || EditDistance.of(a, b) <= MOST_EDITS * shorter);
  }

  private static int commonPrefix(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
