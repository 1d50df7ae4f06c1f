package news.parallax.text.date;

import java.util.Arrays;
import java.util.Locale;
import news.parallax.text.CalendarWords;

/** Words, numbers and signs of a short text, as a date is read from. */
final class DateTokens {
  private final String text;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int count;

  DateTokens(String text, int from, int to) {
    this.text = text;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isDigit(c)) {
        while (end < to && isDigit(text.charAt(end))) {
          end++;
        }
      } else if (Character.isLetter(c)) {
        while (end < to && Character.isLetter(text.charAt(end))) {
          end++;
        }
      }
      if (c != ' ') {
        add(i, end);
      }
      i = end;
    }
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  int count() {
    return count;
  }

  int start(int t) {
    return starts[t];
  }

  int end(int t) {
    return ends[t];
  }

  /** Whether token {@code t} follows the one before without a space. */
  boolean isGlued(int t) {
    return t > 0 && t < count && starts[t] == ends[t - 1];
  }

  String word(int t) {
    return t < count ? text.substring(starts[t], ends[t]).toLowerCase(Locale.ROOT) : "";
  }

  boolean is(int t, String signs) {
    return t < count && ends[t] - starts[t] == 1 && signs.indexOf(text.charAt(starts[t])) >= 0;
  }

  /** The value of a number of {@code least} to {@code most} digits; -1 if there is none. */
  int number(int t, int least, int most) {
    if (t >= count || !isDigit(text.charAt(starts[t]))) {
      return -1;
    }
    int digits = ends[t] - starts[t];
    return digits < least || digits > most
        ? -1
        : Integer.parseInt(text.substring(starts[t], ends[t]));
  }

  /** The number of the month, whose name must begin with a capital; 0 if it is none. */
  int month(int t) {
    if (!mayBeName(t)) {
      return 0;
    }
    String word = word(t);
    int month = 1 + CalendarWords.SHORT_MONTHS.indexOf(word.substring(0, 3));
    boolean name =
        month > 0
            && (word.length() == 3
                || word.equals("sept")
                || word.equals(CalendarWords.MONTHS.get(month - 1)));
    return name ? month : 0;
  }

  /** The number of the weekday, Monday being 1; 0 if it is none. */
  int weekday(int t) {
    if (!mayBeName(t)) {
      return 0;
    }
    String word = word(t);
    for (int i = 0; i < CalendarWords.WEEKDAYS.size(); i++) {
      String weekday = CalendarWords.WEEKDAYS.get(i);
      boolean shortened = word.length() <= 5 && weekday.startsWith(word);
      if (weekday.equals(word) || shortened) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the token is as long as the names of months and days are, and begins as they do. */
  private boolean mayBeName(int t) {
    return t < count
        && Character.isUpperCase(text.charAt(starts[t]))
        && ends[t] - starts[t] >= 3
        && ends[t] - starts[t] <= 9;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
