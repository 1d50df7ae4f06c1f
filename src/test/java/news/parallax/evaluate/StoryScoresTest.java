package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import news.parallax.evaluate.StoryScores.Placed;
import org.junit.jupiter.api.Test;

class StoryScoresTest {
  private static final double EXACT = 1e-9;

  @Test
  void pairsAndShares() {
    StoryScores scores =
        StoryScores.of(
            List.of(
                new Placed("1", "x", "s1"),
                new Placed("2", "x", "s1"),
                new Placed("3", "x", null),
                new Placed("4", "y", "s1"),
                new Placed("5", "y", null),
                new Placed("6", null, "s1")));
    assertThat(scores.articles(), is(5));
    assertThat(scores.truePairs(), is(1L));
    assertThat(scores.falsePairs(), is(2L));
    assertThat(scores.eventPairs(), is(4L));
    assertThat(scores.strangerPairs(), is(3L));
    assertThat(scores.pairwisePrecision(), closeTo(1 / 3.0, EXACT));
    assertThat(scores.pairwiseRecall(), closeTo(1 / 4.0, EXACT));
    assertThat(scores.pairwiseF1(), closeTo(2 / 7.0, EXACT));
    // 2/3 twice, 1/3 once, 1 for each article alone
    assertThat(scores.bCubedPrecision(), closeTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 2) / 5, EXACT));
    assertThat(scores.bCubedRecall(), closeTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 5, EXACT));
  }

  @Test
  void perfectGroupsScoreOne() {
    StoryScores scores =
        StoryScores.of(
            List.of(
                new Placed("1", "x", "s1"),
                new Placed("2", "x", "s1"),
                new Placed("3", "y", "s2"),
                new Placed("4", "y", "s2"),
                new Placed("5", null, null)));
    assertThat(scores.pairwiseF1(), is(1.0));
    assertThat(scores.bCubedF1(), is(1.0));
    assertThat(scores.strictBCubedF1(), is(1.0));
  }
}
