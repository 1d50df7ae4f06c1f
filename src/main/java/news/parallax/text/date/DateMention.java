package news.parallax.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a text.
 *
 * @param span the words of the date with its weekday and time of day
 * @param year 0 if it is not given
 * @param swapped whether day and month could as well be the other way round ("3/4/2020")
 */
public record DateMention(
    Span span,
    int year,
    int month,
    int day,
    @Nullable DayOfWeek weekday,
    @Nullable LocalTime time,
    boolean swapped) {

  /** Whether it names one day of the calendar. */
  public boolean isFull() {
    return year > 0 && !swapped;
  }

  /** The date of a full mention. */
  public LocalDate date() {
    return LocalDate.of(year, month, day);
  }

  /** The same digits with day and month the other way round. */
  public DateMention swap() {
    return new DateMention(span, year, day, month, weekday, time, swapped);
  }

  public DateMention decided() {
    return new DateMention(span, year, month, day, weekday, time, false);
  }
}
