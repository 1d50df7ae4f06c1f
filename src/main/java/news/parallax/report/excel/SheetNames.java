package news.parallax.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: at most 31 characters, each once, whatever the letter case. */
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String LONG_SUFFIX = "_without_copies";
  private static final String SHORT_SUFFIX = "_uncopied";

  private final Set<String> taken = new HashSet<>();

  /** The name for a table, or for anything else, as much of it as fits. */
  String of(String name) {
    String fitting = name;
    if (fitting.length() > LONGEST && fitting.endsWith(LONG_SUFFIX)) {
      fitting = fitting.substring(0, fitting.length() - LONG_SUFFIX.length()) + SHORT_SUFFIX;
    }
    String unique = cut(fitting, "");
    for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
      unique = cut(fitting, "~" + number);
    }
    return unique;
  }

  private static String cut(String name, String end) {
    return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
  }
}
