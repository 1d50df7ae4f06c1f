package news.parallax.learn.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.parallax.source.Attribution.Act;
import news.parallax.source.ConfidenceCalibration;

/** Fits the curves that make probabilities of the judge's scores, by act (Platt 1999). */
final class CalibrationTrainer {
  private static final int STEPS = 50;
  private static final double RIDGE = 1e-6;

  /** Scores below it never make a trusted attribution: the curve is to hold above. */
  private static final double LEAST_SCORE = 0.2;

  /**
   * From which probability on an act is trusted: where full F1 is at its best in cross-validation
   * and precision near 82 in a hundred. What is no speech needs more evidence.
   */
  private static final Map<Act, Double> LEAST =
      Map.of(
          Act.STATEMENT, 0.38,
          Act.TOPIC, 0.39,
          Act.INTENTION, 0.39,
          Act.DEMAND, 0.39,
          Act.BELIEF, 0.42,
          Act.JUDGEMENT, 0.39);

  /** A score of an article the judge has not seen, and whether what it judges is right. */
  private record Case(double logit, boolean right) {}

  private final Map<Act, List<Case>> cases = new EnumMap<>(Act.class);

  void add(Act act, double score, boolean right) {
    if (score >= LEAST_SCORE) {
      cases
          .computeIfAbsent(act, key -> new ArrayList<>())
          .add(new Case(ConfidenceCalibration.logit(score), right));
    }
  }

  ConfidenceCalibration fit() {
    Map<Act, ConfidenceCalibration.Curve> curves = new EnumMap<>(Act.class);
    LEAST.forEach((act, least) -> curves.put(act, fit(cases.getOrDefault(act, List.of()), least)));
    return new ConfidenceCalibration(curves);
  }

  /** Newton's method on the likelihood of two weights. */
  private static ConfidenceCalibration.Curve fit(List<Case> cases, double least) {
    double slope = 1;
    double shift = 0;
    for (int step = 0; step < STEPS; step++) {
      double toSlope = 0;
      double toShift = 0;
      double bySlope = RIDGE;
      double byBoth = 0;
      double byShift = RIDGE;
      for (Case one : cases) {
        double p = 1 / (1 + StrictMath.exp(-slope * one.logit() - shift));
        double off = p - (one.right() ? 1 : 0);
        double weight = p * (1 - p);
        toSlope += off * one.logit();
        toShift += off;
        bySlope += weight * one.logit() * one.logit();
        byBoth += weight * one.logit();
        byShift += weight;
      }
      double determinant = bySlope * byShift - byBoth * byBoth;
      slope -= (byShift * toSlope - byBoth * toShift) / determinant;
      shift -= (bySlope * toShift - byBoth * toSlope) / determinant;
    }
    return new ConfidenceCalibration.Curve(slope, shift, least);
  }
}
