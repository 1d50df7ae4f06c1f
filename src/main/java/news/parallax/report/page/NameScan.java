package news.parallax.report.page;

import java.text.Normalizer;
import java.util.ArrayList;
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
  private final Map<String, List<Name>> byLastWord = new HashMap<>();

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
      byLastWord
          .computeIfAbsent(lower.substring(start, end), unseen -> new ArrayList<>())
          .add(new Name(key, lower, start));
    }
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
      if (i < lower.length() && Character.isLetterOrDigit(lower.charAt(i))) {
        continue;
      }
      for (Name name : byLastWord.getOrDefault(lower.substring(start, i), List.of())) {
        int from = start - name.last;
        boolean stands = from >= 0 && lower.startsWith(name.text, from);
        if (stands && (from == 0 || !Character.isLetterOrDigit(lower.charAt(from - 1)))) {
          found.accept(name.key);
        }
      }
      start = i + 1;
    }
  }
}
