package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples of Krippendorff (2011), Computing Krippendorff's Alpha-Reliability. */
class AgreementTest {

  @Test
  void binaryDataOfTwoCoders() {
    assertThat(alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), closeTo(0.095, 0.0005));
  }

  @Test
  void nominalDataOfTwoCoders() {
    assertThat(alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d"), closeTo(0.692, 0.0005));
  }

  @Test
  void nominalDataOfFourCodersWithValuesMissing() {
    assertThat(
        alpha(
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 ."),
        closeTo(0.743, 0.0005));
  }

  @Test
  void perfectAgreementIsOneAndASingleValueTellsNothing() {
    assertThat(alpha("a b a", "a b a"), is(1.0));
    assertThat(alpha("a a a", "a a a"), is(Double.NaN));
    assertThat(alpha("a b a"), is(Double.NaN));
  }

  @Test
  void textsOfOneCoderDoNotCount() {
    Agreement agreement = Agreement.of(List.of(List.of("a", "a"), List.of("b"), List.of("b", "b")));
    assertThat(agreement, is(new Agreement(1, 2, 4)));
  }

  /** Rows are coders, columns are units, a full stop is a value that is missing. */
  private static double alpha(String... coders) {
    List<List<String>> units = new ArrayList<>();
    for (String coder : coders) {
      String[] values = coder.split(" ", -1);
      for (int u = 0; u < values.length; u++) {
        if (units.size() <= u) {
          units.add(new ArrayList<>());
        }
        if (!values[u].equals(".")) {
          units.get(u).add(values[u]);
        }
      }
    }
    return Agreement.of(units).alpha();
  }
}
