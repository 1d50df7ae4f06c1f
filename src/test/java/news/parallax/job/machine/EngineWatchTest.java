package news.parallax.job.machine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EngineWatchTest {
  /** Workers of an engine that nobody gives anything any more. */
  @Test
  void workersThatAllRestForLongHaveStopped() throws Exception {
    ExecutorService workers = workers();
    try {
      workers.submit(() -> {}).get();
      EngineWatch watch = new EngineWatch();
      Thread.sleep(100); // until the worker is back at its queue
      assertThat(IntStream.range(0, 39).anyMatch(look -> watch.hasStopped()), is(false));
      assertThat(watch.hasStopped(), is(true));
    } finally {
      workers.shutdownNow();
    }
  }

  @Test
  void aWorkerThatIsAtSomethingHasNot() throws Exception {
    ExecutorService workers = workers();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try {
      workers.submit(
          () -> {
            begun.countDown();
            end.await();
            return null;
          });
      begun.await();
      EngineWatch watch = new EngineWatch();
      assertThat(IntStream.range(0, 200).anyMatch(look -> watch.hasStopped()), is(false));
    } finally {
      end.countDown();
      workers.shutdownNow();
    }
  }

  @Test
  void withoutWorkersNothingIsKnown() {
    EngineWatch watch = new EngineWatch();
    assertThat(IntStream.range(0, 200).anyMatch(look -> watch.hasStopped()), is(false));
  }

  private static ExecutorService workers() {
    return Executors.newFixedThreadPool(
        1,
        task -> {
          Thread thread = new Thread(task, "direct-runner-worker");
          thread.setDaemon(true);
          return thread;
        });
  }
}
