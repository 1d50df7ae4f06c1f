package news.parallax.text.clean;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in the notations of English-language news. A month counts only beside the number of a
 * day, so that the verb "may" and the name "April" are left alone.
 */
final class DateFinder {
  private static final int LEAP_YEAR = 2000;

  private final DateTokens tokens;

  private DateFinder(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** The dates in the text from {@code from} to {@code to}, in reading order. */
  static List<DateMention> find(String text, int from, int to) {
    DateFinder finder = new DateFinder(new DateTokens(text, from, to));
    List<DateMention> found = new ArrayList<>();
    int t = 0;
    while (t < finder.tokens.count()) {
      Match match = finder.behindTime(t);
      match = match == null ? finder.at(t) : match;
      if (match == null) {
        t++;
      } else {
        found.add(match.mention());
        t = match.end();
      }
    }
    return found;
  }

  static List<DateMention> find(String text) {
    return find(text, 0, text.length());
  }

  /**
   * A date found.
   *
   * @param end one past its last token
   */
  private record Match(DateMention mention, int end) {}

  /** Day, month and year, and one past the last token read. */
  private record Day(int year, int month, int day, boolean swapped, int end) {}

  /** "12:30 GMT, 14 September 2020": the time of day stands first. */
  private @Nullable Match behindTime(int t) {
    Clock clock = time(t);
    if (clock == null) {
      return null;
    }
    int next = clock.end();
    String zone = tokens.word(next);
    if (zone.length() >= 2 && zone.length() <= 4 && Character.isLetter(zone.charAt(0))) {
      next++;
    }
    while (next < clock.end() + 3 && (tokens.is(next, ",|-\u2013\u2022") || isOn(next))) {
      next++;
    }
    Match match = at(next);
    if (match == null || match.mention().time() != null) {
      return null;
    }
    DateMention date = match.mention();
    Span span = new Span(tokens.start(t), date.span().end());
    return new Match(
        new DateMention(
            span,
            date.year(),
            date.month(),
            date.day(),
            date.weekday(),
            clock.time(),
            date.swapped()),
        match.end());
  }

  private boolean isOn(int t) {
    return tokens.word(t).equals("on");
  }

  private @Nullable Match at(int t) {
    int weekday = tokens.weekday(t);
    int from = t;
    if (weekday > 0) {
      from++;
      if (tokens.is(from, ".")) {
        from++;
      }
      if (tokens.is(from, ",(|")) {
        from++;
      }
      if (tokens.word(from).equals("the")) {
        from++;
      }
    }
    Day day = day(from);
    if (day == null || !isReal(day)) {
      return null;
    }
    int end = day.end();
    if (weekday == 0 && tokens.is(end, ",(") && tokens.weekday(end + 1) > 0) {
      weekday = tokens.weekday(end + 1);
      end += 2;
    }
    Clock clock = timeNear(end);
    if (clock != null) {
      end = clock.end();
    }
    // A bracket opened between weekday and day closes behind them.
    boolean bracket = from > t && tokens.is(from - 1, "(") && tokens.is(end, ")");
    int last = bracket ? end : end - 1;
    DateMention mention =
        new DateMention(
            new Span(tokens.start(t), tokens.end(last)),
            day.year(),
            day.month(),
            day.day(),
            weekday == 0 ? null : DayOfWeek.of(weekday),
            clock == null ? null : clock.time(),
            day.swapped());
    return new Match(mention, last + 1);
  }

  private @Nullable Day day(int t) {
    if (tokens.month(t) > 0) {
      return monthFirst(t);
    }
    if (tokens.number(t, 4, 4) > 0) {
      return yearFirst(t);
    }
    if (tokens.number(t, 1, 2) > 0 && !isPartOfNumber(t)) {
      Day numeric = numeric(t);
      return numeric == null ? dayFirst(t) : numeric;
    }
    return null;
  }

  /** September 14th, 2020; Sept. 14. */
  private @Nullable Day monthFirst(int t) {
    int next = tokens.is(t + 1, ".") ? t + 2 : t + 1;
    int day = tokens.number(next, 1, 2);
    if (day < 1 || tokens.is(next + 1, ":")) {
      return null;
    }
    int end = afterOrdinal(next + 1);
    return withYear(end, tokens.month(t), day);
  }

  /** 14 September 2020; 14th of Sept.; 14-Sep-2020. */
  private @Nullable Day dayFirst(int t) {
    int next = afterOrdinal(t + 1);
    if (tokens.word(next).equals("of") || tokens.is(next, "-/")) {
      next++;
    }
    int month = tokens.month(next);
    if (month == 0) {
      return null;
    }
    next++;
    if (tokens.is(next, ".")) {
      next++;
    }
    if (tokens.is(next, "-/") && tokens.number(next + 1, 2, 4) > 0) {
      return new Day(fullYear(next + 1), month, tokens.number(t, 1, 2), false, next + 2);
    }
    return withYear(next, month, tokens.number(t, 1, 2));
  }

  private Day withYear(int t, int month, int day) {
    int next = tokens.is(t, ",") ? t + 1 : t;
    int year = tokens.number(next, 4, 4);
    boolean given = isYear(year) && !(tokens.isGlued(next + 1) && tokens.is(next + 1, ":"));
    return given ? new Day(year, month, day, false, next + 1) : new Day(0, month, day, false, t);
  }

  /** 2020-09-14, 2020/9/14. */
  private @Nullable Day yearFirst(int t) {
    int year = tokens.number(t, 4, 4);
    if (!isYear(year) || !isSeparated(t)) {
      return null;
    }
    int month = tokens.number(t + 2, 1, 2);
    int day = tokens.number(t + 4, 1, 2);
    if (month < 1 || day < 1) {
      return null;
    }
    int end = t + 5;
    // The letter of ISO 8601 between date and time is glued to the numbers around it.
    return new Day(year, month, day, false, tokens.word(end).equals("t") ? end + 1 : end);
  }

  /** 14/09/2020, 9/14/20, 14.9.2020. */
  private @Nullable Day numeric(int t) {
    if (!isSeparated(t)) {
      return null;
    }
    int first = tokens.number(t, 1, 2);
    int second = tokens.number(t + 2, 1, 2);
    int year = fullYear(t + 4);
    if (second < 1 || year < 0 || runsOn(t + 5)) {
      return null;
    }
    if (tokens.is(t + 1, ".") || first > 12) {
      return new Day(year, second, first, false, t + 5);
    }
    return new Day(year, first, second, second <= 12 && first != second, t + 5);
  }

  /** Whether three numbers follow each other glued with the same separator. */
  private boolean isSeparated(int t) {
    for (String separator : new String[] {"-", "/", "."}) {
      if (tokens.is(t + 1, separator) && tokens.is(t + 3, separator)) {
        return tokens.isGlued(t + 1)
            && tokens.isGlued(t + 2)
            && tokens.isGlued(t + 3)
            && tokens.isGlued(t + 4);
      }
    }
    return false;
  }

  /** Whether the number is the tail of "1,14" or the head of "14.5" or "14%". */
  private boolean isPartOfNumber(int t) {
    boolean tail = tokens.isGlued(t) && tokens.is(t - 1, ".,$£€");
    boolean head =
        tokens.isGlued(t + 1)
            && (tokens.is(t + 1, "%") || (tokens.is(t + 1, ",") && tokens.isGlued(t + 2)));
    return tail || head;
  }

  /** Whether another number is glued on, as in a version or an address of the network. */
  private boolean runsOn(int t) {
    return tokens.is(t, "./-")
        && tokens.isGlued(t)
        && tokens.isGlued(t + 1)
        && tokens.number(t + 1, 1, 9) >= 0;
  }

  private int fullYear(int t) {
    int four = tokens.number(t, 4, 4);
    if (four >= 0) {
      return isYear(four) ? four : -1;
    }
    int two = tokens.number(t, 2, 2);
    return two < 0 ? -1 : two < 70 ? 2000 + two : 1900 + two;
  }

  private int afterOrdinal(int t) {
    String word = tokens.word(t);
    boolean ordinal =
        tokens.isGlued(t)
            && (word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th"));
    return ordinal ? t + 1 : t;
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number < 2100;
  }

  private static boolean isReal(Day day) {
    try {
      LocalDate.of(day.year() == 0 ? LEAP_YEAR : day.year(), day.month(), day.day());
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A time of day and one past its last token. */
  private record Clock(LocalTime time, int end) {}

  /** A time of day at {@code t} or behind one of the signs that usually part it from the date. */
  private @Nullable Clock timeNear(int t) {
    int at = t;
    while (at < t + 2 && (tokens.is(at, ",|@/-\u2013\u2014\u2022\u00b7") || isAt(at))) {
      at++;
    }
    return time(at);
  }

  private boolean isAt(int t) {
    return tokens.word(t).equals("at");
  }

  private @Nullable Clock time(int t) {
    int hour = tokens.number(t, 1, 2);
    if (hour < 0) {
      return null;
    }
    int minute = 0;
    int second = 0;
    int end = t + 1;
    boolean minutes =
        tokens.is(end, ":.") && tokens.isGlued(end) && tokens.number(end + 1, 2, 2) >= 0;
    if (minutes) {
      minute = tokens.number(end + 1, 2, 2);
      end += 2;
      if (tokens.is(end, ":") && tokens.number(end + 1, 2, 2) >= 0) {
        second = tokens.number(end + 1, 2, 2);
        end += 2;
        if (tokens.is(end, ".") && tokens.isGlued(end + 1) && tokens.number(end + 1, 1, 9) >= 0) {
          end += 2;
        }
      }
    }
    int half = half(end);
    if (half < 0 && !(minutes && tokens.is(t + 1, ":"))) {
      return null;
    }
    if (half >= 0) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + half;
      end = afterHalf(end);
    }
    return hour > 23 || minute > 59 || second > 59
        ? null
        : new Clock(LocalTime.of(hour, minute, second), end);
  }

  /** 0 for a.m., 12 for p.m., -1 for neither. */
  private int half(int t) {
    String word = tokens.word(t);
    boolean dotted = tokens.is(t + 1, ".") && tokens.word(t + 2).equals("m");
    if (word.equals("am") || (word.equals("a") && dotted)) {
      return 0;
    }
    return word.equals("pm") || (word.equals("p") && dotted) ? 12 : -1;
  }

  private int afterHalf(int t) {
    if (tokens.word(t).length() == 2) {
      return t + 1;
    }
    return tokens.is(t + 3, ".") ? t + 4 : t + 3;
  }
}
