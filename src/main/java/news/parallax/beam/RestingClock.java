package news.parallax.beam;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A clock that is slow to answer who asks again and again. Workers ask a few times a bundle and are
 * answered at once; a loop that does nothing but ask rests after every {@value #BURST} questions,
 * the longer the longer it goes on, up to {@value #LONGEST_MILLIS} ms, or until a worker asks: then
 * there may soon be something to do, and the rests begin short again.
 */
final class RestingClock {
  /** The loop over all steps of the pipeline asks about once a step. */
  static final int BURST = 256;

  static final long LONGEST_MILLIS = 16;
  private static final long BUSY_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

  private final LongSupplier nanos;
  private final Rest rest;
  private final long start;
  private int asked;
  private long since;
  private long millis = 1;
  private volatile @Nullable Thread resting;
  private volatile boolean woken;

  /** Lets the thread that asks wait. */
  @FunctionalInterface
  interface Rest {
    void millis(long millis);
  }

  RestingClock() {
    this(System::nanoTime, millis -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis)));
  }

  RestingClock(LongSupplier nanos, Rest rest) {
    this.nanos = nanos;
    this.rest = rest;
    this.start = nanos.getAsLong();
    this.since = start;
  }

  /** Nanoseconds since the clock was made. */
  long read() {
    Thread waits = resting;
    if (waits != null) {
      woken = true;
      LockSupport.unpark(waits);
    }
    long now = nanos.getAsLong();
    long pause = pause(now);
    if (pause > 0) {
      resting = Thread.currentThread();
      rest.millis(pause);
      resting = null;
      now = nanos.getAsLong();
      rested(now);
    }
    return now - start;
  }

  /** How long to rest now, in milliseconds; mostly not at all. */
  private synchronized long pause(long now) {
    if (++asked < BURST) {
      return 0;
    }
    boolean busy = now - since < BUSY_NANOS;
    millis = busy ? Math.min(LONGEST_MILLIS, Math.max(1, 2 * millis)) : 1;
    asked = 0;
    since = now;
    return busy ? millis : 0;
  }

  /** Whoever was woken looks again soon: what the worker works on is told only after it asked. */
  private synchronized void rested(long now) {
    since = now;
    millis = woken ? 0 : millis;
    woken = false;
  }
}
