package news.parallax.text;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Until when the work on one record is to be done. A last resort: all work on an article grows with
 * its length and no faster, so only what nobody foresaw can meet it. Whoever works sentence by
 * sentence asks now and then. Each thread has its own.
 */
public final class Deadline {
  private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

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
   * @throws PassedException if it asked when more than so many seconds were over
   */
  public static <T> T within(long seconds, Supplier<T> work) {
    END.set(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
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
    Long end = END.get();
    if (end != null && System.nanoTime() - end >= 0) {
      throw new PassedException();
    }
  }
}
