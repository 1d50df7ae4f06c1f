package news.parallax.frame.label;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import news.parallax.text.WordSets;
import news.parallax.text.mention.NameLists;
import org.junit.jupiter.api.Test;

/** Word lists that are asked for in every article are read once. */
class SharedWordsTest {
  /** Bytes: an object with some references has less, the words of a file have more. */
  private static final long LITTLE = 2_000;

  @Test
  void whatReadsWordsSharesThem() {
    assertThat(secondCosts(PeopleWords::new), lessThan(LITTLE));
    assertThat(secondCosts(LabelWords::new), lessThan(LITTLE));
    assertThat(secondCosts(NameLists::new), lessThan(LITTLE));
  }

  @Test
  void aFileReadAnewCostsMore() {
    assertThat(
        secondCosts(() -> new WordSets(PeopleWords.class, "people-words.txt")),
        greaterThan(LITTLE));
  }

  private static long secondCosts(Runnable making) {
    making.run();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    making.run();
    return threads.getThreadAllocatedBytes(thread) - before;
  }
}
