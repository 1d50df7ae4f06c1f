package news.parallax.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

class RestingClockTest {
  private long nanos;
  private final List<Long> rests = new ArrayList<>();
  private final RestingClock clock =
      new RestingClock(
          () -> nanos,
          millis -> {
            rests.add(millis);
            nanos += millis * 1_000_000;
          });

  @Test
  void whoAsksSeldomIsAnsweredAtOnce() {
    for (int i = 0; i < 10 * RestingClock.BURST; i++) {
      nanos += 100_000;
      clock.read();
    }
    assertThat(rests, empty());
  }

  @Test
  void aLoopThatOnlyAsksRestsMostOfTheTime() {
    long asked = 0;
    while (nanos < 1_000_000_000L) {
      nanos += 1_000;
      asked++;
      clock.read();
    }
    assertThat(asked, lessThan(100_000L));
    assertThat(
        rests.stream().mapToLong(Long::longValue).max().orElse(0), is(RestingClock.LONGEST_MILLIS));
  }

  @Test
  void whoRestsIsWokenByAnotherWhoAsks() throws InterruptedException {
    CountDownLatch rests = new CountDownLatch(1);
    RestingClock shared =
        new RestingClock(
            () -> 0,
            millis -> {
              rests.countDown();
              LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1));
            });
    Thread loop =
        new Thread(
            () -> {
              for (int i = 0; i < RestingClock.BURST; i++) {
                shared.read();
              }
            });
    loop.start();
    rests.await();
    shared.read();
    loop.join(30_000);
    assertThat(loop.isAlive(), is(false));
  }

  @Test
  void whoWasWokenRestsShortly() {
    List<Long> lengths = new ArrayList<>();
    RestingClock[] asked = new RestingClock[1];
    asked[0] =
        new RestingClock(
            () -> nanos,
            millis -> {
              lengths.add(millis);
              if (millis == RestingClock.LONGEST_MILLIS) {
                asked[0].read();
              }
              nanos += 1_000_000;
            });
    while (lengths.size() < 7) {
      nanos += 1_000;
      asked[0].read();
    }
    assertThat(lengths, contains(2L, 4L, 8L, 16L, 1L, 2L, 4L));
  }

  @Test
  void theClockGoesOnWhileItRests() {
    long before = -1;
    for (int i = 0; i < 3 * RestingClock.BURST; i++) {
      nanos += 1_000;
      long now = clock.read();
      assertThat(now, greaterThan(before));
      before = now;
    }
    assertThat(before, is(nanos));
  }

  @Test
  void beamsDirectRunnerTakesIt() throws ReflectiveOperationException {
    PipelineRunner<?> runner =
        (PipelineRunner<?>)
            Class.forName("org.apache.beam.runners.direct.DirectRunner")
                .getMethod("fromOptions", org.apache.beam.sdk.options.PipelineOptions.class)
                .invoke(null, PipelineOptionsFactory.create());
    assertThat(RestingDirectRunner.giveClock(runner), is(true));
  }
}
