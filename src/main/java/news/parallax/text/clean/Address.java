package news.parallax.text.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.CalendarWords;

/** What the address of an article tells: its host, and often the day or month it was published. */
final class Address {
  private static final Pattern HOST =
      Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]{0,9}:)?//(?:[^/@]{0,80}@)?([^/:?#\\s]{3,120}).*");
  private static final Pattern DATE =
      Pattern.compile(
          "[/-]((?:19|20)\\d\\d)([/-])(\\d{1,2}|[a-zA-Z]{3})(?:\\2(\\d{1,2}))?(?=[/_.?#-]|$)");
  private static final int LONGEST = 2000;

  private Address() {}

  /** The host in lower case without "www.". */
  static Optional<String> host(String url) {
    Matcher matcher = HOST.matcher(head(url));
    return matcher.matches() && matcher.group(1).indexOf('.') > 0
        ? Optional.of(OutletList.host(matcher.group(1)))
        : Optional.empty();
  }

  /**
   * A day or month in the path.
   *
   * @param day 0 if only the month is told
   */
  record PathDate(int year, int month, int day, String words) {
    Optional<LocalDate> date() {
      try {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  /** The first day or month in the path of the address. */
  static Optional<PathDate> date(String url) {
    Matcher matcher = DATE.matcher(head(url));
    while (matcher.find()) {
      int month = month(matcher.group(3));
      String day = matcher.group(4);
      if (month >= 1 && month <= 12) {
        return Optional.of(
            new PathDate(
                Integer.parseInt(matcher.group(1)),
                month,
                day == null ? 0 : Integer.parseInt(day),
                matcher.group().substring(1)));
      }
    }
    return Optional.empty();
  }

  private static int month(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : CalendarWords.SHORT_MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
  }

  private static String head(String url) {
    String stripped = url.strip();
    return stripped.substring(0, Math.min(LONGEST, stripped.length()));
  }
}
