package news.parallax.analysis;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days whose articles a run covers.
 *
 * @param from the first day; null if there is no bound
 * @param to the last day; null if there is no bound
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {
  /** All articles, dated or not. */
  public static final Window ALL = new Window(null, null);

  /** Where an article lies. */
  public enum Side {
    INSIDE,
    BEFORE,
    AFTER,
    /** Nobody can say whether the article lies in a bounded window. */
    UNDATED
  }

  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Window {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("The window from " + from + " to " + to + " is empty");
    }
  }

  /** Whether some articles may lie outside. */
  public boolean isBounded() {
    return from != null || to != null;
  }

  /**
   * Where an article lies: without bounds every article is inside; with one, an undated article is
   * not.
   */
  public Side side(@Nullable LocalDate date) {
    if (!isBounded()) {
      return Side.INSIDE;
    }
    if (date == null) {
      return Side.UNDATED;
    }
    if (from != null && date.isBefore(from)) {
      return Side.BEFORE;
    }
    return to != null && date.isAfter(to) ? Side.AFTER : Side.INSIDE;
  }
}
