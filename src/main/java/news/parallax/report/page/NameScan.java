package news.parallax.report.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds which of many names stand in a text; letter case and accents do not matter. Linear in the
 * text.
 */
final class NameScan {
  private static final int LOOKS = 1 << 12;

  private final Map<String, List<Name>> byLastWord = new HashMap<>();

  /** How last words look: by this nearly all words of a text are told to be none. */
  private final BitSet looks = new BitSet(LOOKS);

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** A name in lower case, the same without accents, and where its last word begins there. */
  private record Name(String key, String text, int last) {}

  NameScan(Collection<String> names) {
    for (String name : names) {
      String key = name.toLowerCase(Locale.ROOT).strip();
      while (!key.isEmpty() && !Character.isLetterOrDigit(key.charAt(key.length() - 1))) {
        key = key.substring(0, key.length() - 1);
      }
      String lower = plain(key);
      int end = lower.length();
      int start = end;
      while (start > 0 && Character.isLetterOrDigit(lower.charAt(start - 1))) {
        start--;
      }
      looks.set(look(lower, start, end));
      byLastWord
          .computeIfAbsent(lower.substring(start, end), unseen -> new ArrayList<>())
          .add(new Name(key, lower, start));
    }
  }

  /** A hash of length, first and last letter of a word. */
  private static int look(String text, int start, int end) {
    int letters = start < end ? text.charAt(start) << 5 ^ text.charAt(end - 1) : 0;
    return (letters ^ (end - start) << 8) & (LOOKS - 1);
  }

  /** Without accents: "Guaidó" is written "Guaido" too. */
  private static String plain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (mayHaveAccent(lower.charAt(i))) {
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return lower;
  }

  /** False of what stands in most English texts: ASCII, and dashes and quotation marks. */
  private static boolean mayHaveAccent(char letter) {
    return letter >= '\u00a0' && (letter < '\u2010' || letter > '\u202f');
  }

  /** Gives every name that stands in the text, in lower case, as often as it does. */
  void read(String text, Consumer<String> found) {
    String lower = plain(text.toLowerCase(Locale.ROOT).replace('\n', ' '));
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && isInWord(lower.charAt(i))) {
        continue;
      }
      for (Name name : endingIn(lower, start, i)) {
        int from = start - name.last;
        boolean stands = from >= 0 && lower.startsWith(name.text, from);
        if (stands && (from == 0 || !Character.isLetterOrDigit(lower.charAt(from - 1)))) {
          found.accept(name.key);
        }
      }
      start = i + 1;
    }
  }

  private List<Name> endingIn(String text, int start, int end) {
    return looks.get(look(text, start, end))
        ? byLastWord.getOrDefault(text.substring(start, end), List.of())
        : List.of();
  }

  private static boolean isInWord(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter != ' ' && Character.isLetterOrDigit(letter));
  }
}
