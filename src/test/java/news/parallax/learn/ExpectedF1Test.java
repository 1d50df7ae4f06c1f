package news.parallax.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import org.junit.jupiter.api.Test;

class ExpectedF1Test {

  @Test
  void textsThatTheScoresPartAreParted() {
    double[] scores = {-3, -2.5, -2, 2, 2.5, 3};
    boolean[] carries = {false, false, false, true, true, true};
    assertThat(ExpectedF1.threshold(scores, carries), allOf(greaterThan(-2.0), lessThan(2.0)));
  }

  @Test
  void whereScoresTellNothingAllIsAssigned() {
    double[] scores = {1, -1, 1, -1};
    boolean[] carries = {true, true, false, false};
    assertThat(ExpectedF1.threshold(scores, carries) <= -1, is(true));
  }

  /** Probabilities of .9, .5 and .1, each on ten texts and true. */
  @Test
  void theThresholdIsHalfTheBestF1() {
    double[] scores = new double[30];
    boolean[] carries = new boolean[30];
    for (int i = 0; i < 30; i++) {
      double p = new double[] {0.9, 0.5, 0.1}[i / 10];
      scores[i] = Math.log(p / (1 - p));
      carries[i] = i % 10 < Math.round(10 * p);
    }
    // Assigning the first twenty: F1 = 2 · 14 / (15 + 20) = .8, so from a probability of .4 on.
    assertThat(ExpectedF1.threshold(scores, carries), closeTo(Math.log(0.4 / 0.6), 0.02));
  }
}
