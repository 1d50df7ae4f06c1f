package news.parallax.source;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import news.parallax.source.Attribution.Act;

/**
 * Turns what the judge of attributions gives into a probability that holds, by what the source
 * does: statements, judgements and topics of the same score are not right equally often. A logistic
 * curve by act (Platt 1999, "Probabilistic outputs for support vector machines"), fitted to
 * articles the judge has not seen.
 *
 * @param curves by act; what has none is taken as it is and never trusted
 */
public record ConfidenceCalibration(Map<Act, Curve> curves) {
  /** Scores are kept this far from 0 and 1. */
  private static final double EDGE = 0.001;

  /**
   * Of one act.
   *
   * @param slope by which the logarithm of the odds is multiplied
   * @param shift what is added to it
   * @param least the probability from which on an attribution is trusted
   */
  public record Curve(double slope, double shift, double least) {}

  public ConfidenceCalibration {
    curves = Map.copyOf(curves);
  }

  /** The logarithm of the odds of a score between 0 and 1. */
  public static double logit(double score) {
    double p = Math.min(1 - EDGE, Math.max(EDGE, score));
    return StrictMath.log(p / (1 - p));
  }

  /** The probability that an attribution is right, by the judge's score and its act. */
  public double probability(Act act, double score) {
    Curve curve = curves.get(act);
    return curve == null
        ? score
        : 1 / (1 + StrictMath.exp(-curve.slope() * logit(score) - curve.shift()));
  }

  /** Whether an attribution of that probability is trusted. */
  public boolean trusts(Act act, double probability) {
    Curve curve = curves.get(act);
    return curve != null && probability >= curve.least();
  }

  // The order of the acts is part of the file.
  @SuppressWarnings("EnumOrdinal")
  public void write(DataOutputStream out) throws IOException {
    out.writeByte(curves.size());
    for (Act act : Act.values()) {
      Curve curve = curves.get(act);
      if (curve != null) {
        out.writeByte(act.ordinal());
        out.writeDouble(curve.slope());
        out.writeDouble(curve.shift());
        out.writeDouble(curve.least());
      }
    }
  }

  @SuppressWarnings("EnumOrdinal")
  public static ConfidenceCalibration read(DataInputStream in) throws IOException {
    Map<Act, Curve> curves = new EnumMap<>(Act.class);
    int count = in.readByte();
    for (int i = 0; i < count; i++) {
      Act act = Act.values()[in.readByte()];
      curves.put(act, new Curve(in.readDouble(), in.readDouble(), in.readDouble()));
    }
    return new ConfidenceCalibration(curves);
  }
}
