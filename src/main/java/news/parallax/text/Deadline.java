package news.parallax.text;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Until when the work on one record is to be done. A last resort: all work on an article grows with
 * its length and no faster, so only what nobody foresaw can meet it. Whoever works sentence by
 * sentence asks now and then. Each thread has its own.
 */
public final class Deadline {
  private static final ThreadLocal<@Nullable End> END = new ThreadLocal<>();

  /** When the time is over, by a clock in nanoseconds. */
  private record End(LongSupplier clock, long at) {}

  private Deadline() {}

  /** The time is over. */
  public static final class PassedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PassedException() {
      super("the time of the record is over", null, false, false);
    }
  }

  /**
   * Does the work.
   *
   * @param clock nanoseconds since some moment; one that stands still for no limit but 0
   * @throws PassedException if it asked when more than so many seconds were over
   */
  public static <T> T within(long seconds, LongSupplier clock, Supplier<T> work) {
    END.set(new End(clock, clock.getAsLong() + TimeUnit.SECONDS.toNanos(seconds)));
    try {
      return work.get();
    } finally {
      END.remove();
    }
  }

  /**
   * Asks whether there is time left; there always is outside of {@link #within}.
   *
   * @throws PassedException if there is none
   */
  public static void check() {
    End end = END.get();
    if (end != null && end.clock().getAsLong() - end.at() >= 0) {
      throw new PassedException();
    }
  }
}
