package news.parallax.job.machine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoryWatchTest {
  private static final double WORKING = 0.5;

  /** Enough to take some milliseconds. */
  private static final int COLLECTIONS = 2;

  @Test
  void aHeapThatIsCollectedWithoutEndIsExhausted() {
    assertThat(secondsUntilExhausted(0.97, 0.95, WORKING), is(20L));
  }

  @Test
  void aFullHeapAtRestIsExhausted() {
    assertThat(secondsUntilExhausted(0.97, 0, 0.001), is(60L));
  }

  @Test
  void aFullHeapThatIsWorkedInIsNot() {
    assertThat(secondsUntilExhausted(0.97, 0.5, WORKING), is(-1L));
  }

  @Test
  void aHeapWithRoomIsNot() {
    assertThat(secondsUntilExhausted(0.6, 0.95, WORKING), is(-1L));
    assertThat(secondsUntilExhausted(0.6, 0, 0), is(-1L));
  }

  @Test
  void errorsAreKnownHoweverDeepTheyAreWrapped() {
    Throwable error = new ExceptionInInitializerError(new OutOfMemoryError("Java heap space"));
    assertThat(MemoryWatch.isOutOfMemory(new IllegalStateException(error)), is(true));
    assertThat(
        MemoryWatch.isOutOfMemory(
            new NoClassDefFoundError(
                "Could not initialize class X, caused by java.lang.OutOfMemoryError")),
        is(true));
    assertThat(MemoryWatch.isOutOfMemory(new IllegalStateException("full")), is(false));
  }

  /** What the watch sees of this process, which a run in a small heap may end without. */
  @Test
  void whatTheProcessDoesIsSeen() {
    MemoryWatch.Sample before = MemoryWatch.sample();
    byte[] held = new byte[1 << 24];
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    MemoryWatch.Sample now = MemoryWatch.sample();
    assertThat(now.at(), is(greaterThan(before.at())));
    assertThat(now.working(), is(greaterThan(before.working())));
    assertThat(now.collecting(), is(greaterThan(before.collecting())));
    assertThat(now.collecting() - before.collecting(), is(lessThan(now.at() - before.at())));
    double least = (double) held.length / Runtime.getRuntime().maxMemory();
    assertThat(now.full(), is(both(greaterThan(least)).and(lessThan(1.0))));
    assertThat(new MemoryWatch().isExhausted(), is(false));
  }

  /** -1 if it is not within five minutes. */
  private static long secondsUntilExhausted(double full, double collecting, double working) {
    MemoryWatch watch = new MemoryWatch();
    for (long second = 0; second < 300; second++) {
      long at = Duration.ofSeconds(second).toNanos();
      if (watch.isExhausted(
          new MemoryWatch.Sample(at, (long) (collecting * at), (long) (working * at), full))) {
        return second;
      }
    }
    return -1;
  }
}
