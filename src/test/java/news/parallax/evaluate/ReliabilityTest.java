package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void isHowFarConfidenceAndShareOfRightOnesLieApart() {
    ReliabilityDiagram reliability = new ReliabilityDiagram();
    reliability.add(0.95, true);
    reliability.add(0.95, true);
    reliability.add(0.55, true);
    reliability.add(0.45, false);
    assertThat(reliability.error(), closeTo((0.1 + 0.45 + 0.45) / 4, 1e-9));
    assertThat(
        reliability.table().rows(),
        contains(
            List.of("0.4", "1", "0.450", "0.000"),
            List.of("0.5", "1", "0.550", "1.000"),
            List.of("0.9", "2", "0.950", "1.000"),
            List.of("all", "4", "0.725", "0.750"),
            List.of("calibration error", "", "", "0.250")));
  }

  @Test
  void certaintyStandsInTheLastBin() {
    ReliabilityDiagram reliability = new ReliabilityDiagram();
    reliability.add(1, true);
    assertThat(reliability.table().rows().get(0).get(0), is("0.9"));
    assertThat(reliability.error(), closeTo(0, 1e-9));
  }

  @Test
  void nothingFoundIsNoError() {
    assertThat(new ReliabilityDiagram().error(), is(0.0));
  }
}
