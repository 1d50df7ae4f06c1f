package news.parallax.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiversityTest {

  @Test
  void oneSourceHasNoDiversity() {
    assertThat(Diversity.of(List.of(7L)).entropy(), is(0.0));
    assertThat(Diversity.of(List.of(7L)).effectiveNumber(), is(1.0));
  }

  @Test
  void equalSourcesAllCount() {
    Diversity four = Diversity.of(List.of(3L, 3L, 3L, 3L));
    assertThat(four.entropy(), closeTo(2, 1e-12));
    assertThat(four.effectiveNumber(), closeTo(4, 1e-12));
  }

  /** 1/2 · 1 bit + 1/4 · 2 bits + 2 · 1/8 · 3 bits. */
  @Test
  void entropyIsTheOneWorkedOutByHand() {
    Diversity diversity = Diversity.of(List.of(4L, 2L, 1L, 1L, 0L));
    assertThat(diversity.entropy(), closeTo(1.75, 1e-12));
    assertThat(diversity.effectiveNumber(), closeTo(3.3636, 1e-4));
  }

  /** 3/4 · log2(4/3) + 1/4 · 2. */
  @Test
  void threeToOne() {
    assertThat(Diversity.of(List.of(3L, 1L)).entropy(), closeTo(0.811278, 1e-6));
  }
}
