package news.parallax.text.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import news.parallax.article.MonthNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of the calendar in the notations of English-language news, and a day with the name of
 * its month and its year in other languages.
 */
final class DayNotations {
  private static final int LEAP_YEAR = 2000;

  private final DateTokens tokens;

  DayNotations(DateTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A day read.
   *
   * @param year 0 if the text does not give it
   * @param swapped whether month and day may have changed places
   * @param end one past its last token
   */
  record Day(int year, int month, int day, boolean swapped, int end) {}

  /** The day that begins at the token; null if none does or there is no such day. */
  @Nullable Day at(int t) {
    Day day = read(t);
    return day == null || !isReal(day) ? null : day;
  }

  private @Nullable Day read(int t) {
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
      return inAnyLanguage(t);
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

  /** 4 mars 2021; 4. März 2021; 1er mai 2021; 4 de marzo de 2021: not without the year. */
  private @Nullable Day inAnyLanguage(int t) {
    int next = t + 1;
    String mark = tokens.word(next);
    if (tokens.isGlued(next) && (mark.equals(".") || mark.equals("er") || mark.equals("\u00ba"))) {
      next++;
    }
    next += tokens.word(next).equals("de") ? 1 : 0;
    Integer month = MonthNames.ALL.get(tokens.word(next++));
    next += tokens.word(next).equals("de") || tokens.word(next).equals("del") ? 1 : 0;
    int year = tokens.number(next, 4, 4);
    return month != null && isYear(year)
        ? new Day(year, month, tokens.number(t, 1, 2), false, next + 1)
        : null;
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
    boolean shortYear = tokens.number(t + 4, 4, 4) < 0;
    if (second < 1 || year < 0 || runsOn(t + 5) || (shortYear && tokens.is(t + 1, "-"))) {
      // 20-03-04 may as well begin with the year.
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
}
