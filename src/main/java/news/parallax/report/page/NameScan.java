package news.parallax.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Finds which of many names stand in a text; letter case does not matter. Linear in the text. */
final class NameScan {
  private final Map<String, List<Name>> byLastWord = new HashMap<>();

  /** A name in lower case, and where its last word begins. */
  private record Name(String text, int last) {}

  NameScan(Collection<String> names) {
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT).strip();
      int end = lower.length();
      while (end > 0 && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetterOrDigit(lower.charAt(start - 1))) {
        start--;
      }
      byLastWord
          .computeIfAbsent(lower.substring(start, end), unseen -> new ArrayList<>())
          .add(new Name(lower.substring(0, end), start));
    }
  }

  /** Gives every name that stands in the text, in lower case, as often as it does. */
  void read(String text, Consumer<String> found) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\n', ' ');
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && Character.isLetterOrDigit(lower.charAt(i))) {
        continue;
      }
      for (Name name : byLastWord.getOrDefault(lower.substring(start, i), List.of())) {
        int from = start - name.last;
        boolean stands = from >= 0 && lower.startsWith(name.text, from);
        if (stands && (from == 0 || !Character.isLetterOrDigit(lower.charAt(from - 1)))) {
          found.accept(name.text);
        }
      }
      start = i + 1;
    }
  }
}
