package news.parallax.learn.syntax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.text.syntax.BoostedTrees;
import org.junit.jupiter.api.Test;

class BoostingTest {

  /** A yes where one of two numbers is large, but not both: no sum of the two tells. */
  private static List<Boosting.Case> eitherOr(double odds) {
    List<Boosting.Case> cases = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      int one = i % 50;
      int other = (i / 50) % 40;
      float[] numbers = {one, other, i % 7};
      cases.add(new Boosting.Case(numbers, one < 25 != other < 20, odds));
    }
    return cases;
  }

  @Test
  void treesTellWhatTwoNumbersMeanTogether() {
    BoostedTrees trees = Boosting.train(eitherOr(0));
    assertThat(trees.sum(new float[] {10, 30, 3}), greaterThan(1.5));
    assertThat(trees.sum(new float[] {40, 5, 3}), greaterThan(1.5));
    assertThat(trees.sum(new float[] {10, 5, 3}), lessThan(-1.5));
    assertThat(trees.sum(new float[] {40, 30, 3}), lessThan(-1.5));
  }

  @Test
  void whatIsKnownAlreadyIsLearnedOnlyAsFarAsItIsWrong() {
    List<Boosting.Case> cases = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      cases.add(new Boosting.Case(new float[] {i % 2}, i % 4 < 3, Math.log(3)));
    }
    BoostedTrees trees = Boosting.train(cases);
    double both = trees.sum(new float[] {0}) + trees.sum(new float[] {1});
    assertThat(Math.signum(trees.sum(new float[] {0})), is(1.0));
    assertThat(Math.signum(trees.sum(new float[] {1})), is(-1.0));
    assertThat(both, greaterThan(0.0));
  }

  @Test
  void nothingIsLearnedFromTooFewCases() {
    assertThat(Boosting.train(List.of()).sum(new float[] {1, 2}), closeTo(0, 1e-9));
  }

  @Test
  void treesAreReadAsTheyWereWritten() throws IOException {
    BoostedTrees trees = Boosting.train(eitherOr(0.5));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    trees.write(new DataOutputStream(file));
    BoostedTrees read =
        BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));
    for (int i = 0; i < 2_000; i++) {
      float[] numbers = {i % 50, (i / 50) % 40, i % 7};
      assertThat(read.sum(numbers), is(trees.sum(numbers)));
    }
  }
}
