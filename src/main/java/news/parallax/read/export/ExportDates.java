package news.parallax.read.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of exports, whose months are named in the language of the database's pages. */
final class ExportDates {
  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    months("january february march april may june july august september october november december");
    months("januar februar märz april mai juni juli august september oktober november dezember");
    months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
    months(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
    months(
        "januari februari maart april mei juni juli augustus september oktober november december");
    months(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
            + " dicembre");
    months("jan feb mar apr may jun jul aug sep oct nov dec");
  }

  private static final String YEAR = "((?:1[6-9]|20)\\d\\d)";

  /** "May 30, 2014", then "30. Mai 2014" and "1er avril 2013", then "2014年5月30日". */
  private static final Pattern DATE =
      Pattern.compile(
          "(?U)\\b(\\p{L}{3,10})\\.? (\\d{1,2}),? "
              + YEAR
              + "\\b|\\b(\\d{1,2})(?:\\.|er|st|nd|rd|th)? (?:de )?(\\p{L}{3,10})\\.?,? (?:de )?"
              + YEAR
              + "\\b|"
              + YEAR
              + " ?\u5e74 ?(\\d{1,2}) ?\u6708 ?(\\d{1,2}) ?\u65e5");

  private ExportDates() {}

  private static void months(String names) {
    String[] all = names.split(" ", -1);
    for (int i = 0; i < all.length; i++) {
      MONTHS.put(all[i], i + 1);
    }
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
}
