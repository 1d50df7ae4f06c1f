package news.parallax.read.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.MonthNames;
import org.jspecify.annotations.Nullable;

/** The dates of exports, whose months are named in the language of the database's pages. */
final class ExportDates {
  private static final Map<String, Integer> MONTHS = new HashMap<>(MonthNames.ALL);

  static {
    abbreviations();
    MONTHS.put("mrz", 3);
    MONTHS.put("mrt", 3);
  }

  private static final String YEAR = "((?:1[6-9]|20)\\d\\d)";

  /**
   * "May 2014", "Spring 2014", "May/June 2014", "01/09/2010": a date, but not of a day for sure.
   */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?iu)(?:(\\p{L}{3,10})\\.?(?: ?[-/\u2013] ?\\p{L}{3,10}\\.?)?,? (?:de )?"
              + YEAR
              + "|\\d{1,2}([./-])\\d{1,2}\\3(?:19|20)?\\d\\d)(?:\\s.{0,30})?");

  private static final Pattern SEASON =
      Pattern.compile(
          "(?iu)spring|summer|autumn|fall|winter|fr\u00fchjahr|fr\u00fchling|sommer|herbst|printemps|\u00e9t\u00e9"
              + "|automne|hiver|primavera|verano|oto\u00f1o|invierno|estate|autunno|inverno|lente|zomer|herfst");

  /** "May 30, 2014", then "30. Mai 2014" and "1er avril 2013", then "2014年5月30日". */
  private static final Pattern DATE =
      Pattern.compile(
          "(?U)\\b(\\p{L}{3,10})\\.? (\\d{1,2}),? "
              + YEAR
              + "\\b|\\b(\\d{1,2})(?:\\.|er|st|nd|rd|th)? (?:de )?(\\p{L}{3,10})\\.?,? (?:de )?"
              + YEAR
              + "\\b|"
              + YEAR
              + "(?: ?\u5e74 ?|[/-])(\\d{1,2})(?: ?\u6708 ?|[/-])(\\d{1,2})(?:"
              + " ?\u65e5|(?![\\d/-]))");

  private ExportDates() {}

  /** The first three and four letters of each month, where they stand for one month only. */
  private static void abbreviations() {
    Map<String, Set<Integer>> cut = new HashMap<>();
    MONTHS.forEach(
        (name, month) -> {
          for (int letters = 3; letters <= Math.min(4, name.length()); letters++) {
            cut.computeIfAbsent(name.substring(0, letters), n -> new HashSet<>()).add(month);
          }
        });
    cut.forEach(
        (name, of) -> {
          if (of.size() == 1) {
            MONTHS.putIfAbsent(name, of.iterator().next());
          }
        });
  }

  /**
   * A date and where it stands in a line.
   *
   * @param words as they stand
   */
  record Found(LocalDate date, String words, int start, int end) {

    /** The date for the reader of dates, which knows the months of English only. */
    String text() {
      return words.matches("[\\p{Alnum}, ]*") && isEnglish(words) ? words : date.toString();
    }

    private static boolean isEnglish(String words) {
      return words.matches(
          "(?i).*\\b(?:january|february|march|april|may|june|july|august|september|october|november"
              + "|december)\\b.*");
    }
  }

  /** The first date in the line; null if there is none. */
  static @Nullable Found in(String line) {
    Matcher date = DATE.matcher(line);
    while (date.find()) {
      Found found =
          date.group(1) != null
              ? found(date, date.group(3), date.group(1), date.group(2))
              : date.group(4) != null
                  ? found(date, date.group(6), date.group(5), date.group(4))
                  : found(date, date.group(7), date.group(8), date.group(9));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Found found(Matcher at, String year, String month, String day) {
    Integer number =
        month.matches("\\d+") ? Integer.valueOf(month) : MONTHS.get(month.toLowerCase(Locale.ROOT));
    if (number == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
      return new Found(date, at.group(), at.start(), at.end());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether the line is a date with little beside it, such as a weekday, a time, an edition. */
  static boolean isDateLine(String line) {
    Found found = in(line);
    return found != null && found.start() <= 14 && line.length() <= 120;
  }

  /**
   * Whether the line is a date that names no day, or one that may be read in two ways: "May 2014",
   * "Spring 2014", "01/09/2010". It is handed on as it stands.
   */
  static boolean isLooseDateLine(String line) {
    Matcher loose = LOOSE.matcher(line.strip());
    return loose.matches()
        && (loose.group(1) == null
            || MONTHS.containsKey(loose.group(1).toLowerCase(Locale.ROOT))
            || SEASON.matcher(loose.group(1)).matches());
  }
}
