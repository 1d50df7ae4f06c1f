package news.parallax.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  private static final double LAST_DIGIT = 0.00005;

  /** Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void theIntervalIsThePublishedOne(long count, long total, double low, double high) {
    Proportion proportion = new Proportion(count, total);
    assertThat(proportion.low(), closeTo(low, LAST_DIGIT));
    assertThat(proportion.high(), closeTo(high, LAST_DIGIT));
  }

  @Test
  void theIntervalHoldsTheShareAndStaysBetweenNoneAndAll() {
    for (long total = 1; total < 200; total++) {
      for (long count = 0; count <= total; count++) {
        Proportion proportion = new Proportion(count, total);
        assertThat(proportion.low(), greaterThanOrEqualTo(0.0));
        assertThat(proportion.low(), lessThanOrEqualTo(proportion.share()));
        assertThat(proportion.high(), greaterThanOrEqualTo(proportion.share()));
        assertThat(proportion.high(), lessThanOrEqualTo(1.0));
      }
    }
  }

  @Test
  void largeCountsDoNotOverflow() {
    Proportion half = new Proportion(Long.MAX_VALUE / 2, Long.MAX_VALUE);
    assertThat(half.low(), closeTo(0.5, 1e-6));
    assertThat(half.high(), closeTo(0.5, 1e-6));
  }

  @Test
  void nothingOutOfNothingHasNoShare() {
    Proportion nothing = new Proportion(0, 0);
    assertThat(nothing.share(), is(nullValue()));
    assertThat(nothing.low(), is(nullValue()));
    assertThat(nothing.high(), is(nullValue()));
  }

  @Test
  void moreThanAllIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Proportion(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 1));
  }
}
