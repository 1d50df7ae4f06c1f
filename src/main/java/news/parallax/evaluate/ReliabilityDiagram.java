package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidences hold: of what is told to be right with a probability of .8, eight in ten
 * should be. A reliability diagram of ten bins of equal width, and the expected calibration error:
 * how far both lie apart, averaged over what was found (Guo et al. 2017, "On Calibration of Modern
 * Neural Networks").
 */
public final class ReliabilityDiagram {
  private static final int BINS = 10;

  private final int[] found = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] told = new double[BINS];

  /**
   * Takes in something that was found.
   *
   * @param confidence between 0 and 1
   */
  public void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    found[bin]++;
    told[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
  }

  /** How far confidence and share of right ones lie apart on average; 0 if nothing was found. */
  public double error() {
    double apart = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      apart += Math.abs(told[bin] - right[bin]);
      all += found[bin];
    }
    return all == 0 ? 0 : apart / all;
  }

  /** A row for each bin that has something, and one for the error. */
  ScoreTable table() {
    List<List<String>> rows = new ArrayList<>();
    int all = 0;
    int allRight = 0;
    double allTold = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (found[bin] > 0) {
        String from = String.format(Locale.ROOT, "%.1f", (double) bin / BINS);
        rows.add(row(from, found[bin], told[bin], right[bin]));
      }
      all += found[bin];
      allRight += right[bin];
      allTold += told[bin];
    }
    if (all > 0) {
      rows.add(row("all", all, allTold, allRight));
    }
    rows.add(List.of("calibration error", "", "", ScoreFormat.three(error())));
    return new ScoreTable(List.of("confidence_from", "found", "mean_confidence", "right"), rows);
  }

  private static List<String> row(String from, int found, double told, int right) {
    return List.of(
        from,
        String.valueOf(found),
        ScoreFormat.three(told / found),
        ScoreFormat.share(right, found));
  }
}
