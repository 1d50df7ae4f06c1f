package news.parallax.learn;

import java.util.Arrays;

/**
 * The score from which to assign a frame so that the F1 to be expected is highest.
 *
 * <p>Scores of texts that the model did not see are turned into probabilities by a logistic curve
 * (Platt 1999); the best F1 is reached by assigning every text whose probability is at least half
 * of that F1 (Lipton, Elkan and Naryanaswamy 2014). The curve has two parameters, so a lucky text
 * more or less hardly moves the threshold, as it does where F1 itself is counted.
 */
public final class ExpectedF1 {
  private static final int MOST_STEPS = 100;
  private static final double SMALL = 1e-9;

  /** Holds the curve back where scores part the texts without fault. */
  private static final double RIDGE = 1e-3;

  private ExpectedF1() {}

  /**
   * The threshold.
   *
   * @param scores at least one
   * @param carries whether the text of each score carries the frame
   */
  public static double threshold(double[] scores, boolean[] carries) {
    double[] curve = curve(scores, carries);
    double[] falling =
        Arrays.stream(scores).map(score -> -probability(curve, score)).sorted().toArray();
    double expected = -Arrays.stream(falling).sum();
    double best = 0;
    double both = 0;
    for (int k = 0; k < falling.length; k++) {
      both -= falling[k];
      best = Math.max(best, 2 * both / (expected + k + 1));
    }
    double least = Arrays.stream(scores).min().orElse(0);
    if (curve[0] <= SMALL) {
      return least;
    }
    double limit = Math.min(1 - SMALL, Math.max(SMALL, best / 2));
    return (StrictMath.log(limit / (1 - limit)) - curve[1]) / curve[0];
  }

  /** Slope and height, by Newton's method. */
  private static double[] curve(double[] scores, boolean[] carries) {
    double[] curve = {1, 0};
    for (int step = 0; step < MOST_STEPS; step++) {
      double slope = -RIDGE * (curve[0] - 1);
      double height = 0;
      double aa = RIDGE;
      double ab = 0;
      double bb = SMALL;
      for (int i = 0; i < scores.length; i++) {
        double p = probability(curve, scores[i]);
        double error = (carries[i] ? 1 : 0) - p;
        double weight = p * (1 - p);
        slope += error * scores[i];
        height += error;
        aa += weight * scores[i] * scores[i];
        ab += weight * scores[i];
        bb += weight;
      }
      double determinant = aa * bb - ab * ab;
      if (determinant <= SMALL * SMALL) {
        return curve;
      }
      double bySlope = clamp((bb * slope - ab * height) / determinant);
      double byHeight = clamp((aa * height - ab * slope) / determinant);
      curve[0] += bySlope;
      curve[1] += byHeight;
      if (Math.abs(bySlope) + Math.abs(byHeight) < SMALL) {
        return curve;
      }
    }
    return curve;
  }

  /** Keeps a step short where the curve is nearly flat and Newton's would fly off. */
  private static double clamp(double step) {
    return Math.max(-1, Math.min(1, step));
  }

  private static double probability(double[] curve, double score) {
    return 1 / (1 + StrictMath.exp(-curve[0] * score - curve[1]));
  }
}
