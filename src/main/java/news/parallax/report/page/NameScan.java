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
 * Finds which of many names stand in a text; letter case, accents, hyphens and the shape of
 * apostrophes do not matter. Linear in the text.
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

  /**
   * In lower case, without accents and with a space for a hyphen: "Guaidó" is written "Guaido" too,
   * "Jean-Luc" "Jean Luc".
   */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\n', ' ').replace('-', ' ');
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return plainSigns(lower, i);
      }
    }
    return lower;
  }

  private static String plainSigns(String lower, int first) {
    boolean accents = false;
    StringBuilder plain = new StringBuilder(lower.length()).append(lower, 0, first);
    for (int i = first; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      accents |= mayHaveAccent(letter);
      switch (letter) {
        case '\u2018', '\u2019', '\u02bc', '\u00b4' -> plain.append('\'');
        case '\u00a0', '\u2009', '\u202f', '\u2010', '\u2011', '\u2012', '\u2013' ->
            plain.append(' ');
        case '\u00ad', '\u200b' -> {
          // a hyphen or a break that is not shown
        }
        default -> plain.append(letter);
      }
    }
    return accents
        ? ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("")
        : plain.toString();
  }

  /** False of what stands in most English texts: ASCII, and dashes and quotation marks. */
  private static boolean mayHaveAccent(char letter) {
    return letter >= '\u00a0' && (letter < '\u2010' || letter > '\u202f');
  }

  /** Gives every name that stands in the text, in lower case, as often as it does. */
  void read(String text, Consumer<String> found) {
    String lower = plain(text);
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
