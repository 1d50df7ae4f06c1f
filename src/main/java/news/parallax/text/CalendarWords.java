package news.parallax.text;

import java.util.List;

/** The names of months and weekdays, in lower case. */
public final class CalendarWords {
  /** January first. */
  public static final List<String> MONTHS =
      List.of(
          "january february march april may june july august september october november december"
              .split(" ", -1));

  /** Their first three letters, "jan" first. */
  public static final List<String> SHORT_MONTHS =
      MONTHS.stream().map(month -> month.substring(0, 3)).toList();

  /** Monday first. */
  public static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private CalendarWords() {}
}
