package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleIntervalTest {
  @Test
  void articlesThatAreAllAlikeLeaveNoDoubt() {
    ArticleInterval interval = new ArticleInterval();
    for (int i = 0; i < 20; i++) {
      interval.add(8, 10, 10);
    }
    assertThat(interval.ends().get(0), closeTo(0.8, 1e-9));
    assertThat(interval.ends().get(1), closeTo(0.8, 1e-9));
  }

  @Test
  void articlesThatDifferGiveAWidth() {
    ArticleInterval interval = new ArticleInterval();
    for (int i = 0; i < 20; i++) {
      interval.add(i % 2 == 0 ? 10 : 5, 10, 10);
    }
    assertThat(interval.ends().get(0), lessThan(0.72));
    assertThat(interval.ends().get(0), greaterThan(0.55));
    assertThat(interval.ends().get(1), greaterThan(0.78));
    assertThat(interval.ends().get(1), lessThan(0.95));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(new ArticleInterval().ends(), is(List.of(0.0, 0.0)));
  }
}
