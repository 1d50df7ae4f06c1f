package news.parallax.text.date;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads times of day in the notations of English-language news. */
final class TimeNotations {
  private final DateTokens tokens;

  TimeNotations(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** A time of day and one past its last token. */
  record Clock(LocalTime time, int end) {}

  /** A time of day at {@code t} or behind one of the signs that usually part it from the date. */
  @Nullable Clock near(int t) {
    int at = t;
    while (at < t + 2 && (tokens.is(at, ",|@/-\u2013\u2014\u2022\u00b7") || isAt(at))) {
      at++;
    }
    return at(at);
  }

  private boolean isAt(int t) {
    return tokens.word(t).equals("at");
  }

  /** A time of day at {@code t}; null if there is none. */
  @Nullable Clock at(int t) {
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
