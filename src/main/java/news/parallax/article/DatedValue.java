package news.parallax.article;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A publication date together with how it is known.
 *
 * @param date null exactly if the method is {@link Method#NONE}
 * @param time local time of day if one is given, else null
 * @param raw the words the date was read from, also when they could not be understood; null if
 *     there were none
 * @param where where those words stand in {@link Article#text()}; null if they came from a column
 */
public record DatedValue(
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    Method method,
    @Nullable String raw,
    @Nullable Span where) {

  /** How a date is known. */
  public enum Method {
    /** A full date is given by a column or by the text. */
    STATED,
    /** Worked out from the text, for example from a day and month and the weekday. */
    INFERRED,
    NONE
  }

  public static final DatedValue UNKNOWN = new DatedValue(null, null, Method.NONE, null, null);

  /**
   * @throws IllegalArgumentException if a date comes without a method or a method without a date
   */
  public DatedValue {
    if ((date == null) != (method == Method.NONE)) {
      throw new IllegalArgumentException("Date " + date + " does not go with method " + method);
    }
  }
}
