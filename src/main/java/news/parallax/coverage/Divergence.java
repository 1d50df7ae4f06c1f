package news.parallax.coverage;

import java.util.Arrays;

/**
 * How far two distributions of frames lie apart: the Jensen–Shannon divergence of Lin (1991),
 * "Divergence measures based on the Shannon entropy", in bits: 0 for equal ones, 1 for such as
 * share no frame.
 */
public final class Divergence {
  private static final double LN_2 = StrictMath.log(2);

  private Divergence() {}

  /** What each frame adds to the divergence; counts of both sides, each more than 0 in sum. */
  static double[] parts(long[] left, long[] right) {
    double leftTotal = Arrays.stream(left).sum();
    double rightTotal = Arrays.stream(right).sum();
    double[] parts = new double[left.length];
    for (int i = 0; i < parts.length; i++) {
      double p = left[i] / leftTotal;
      double q = right[i] / rightTotal;
      double middle = (p + q) / 2;
      parts[i] = (part(p, middle) + part(q, middle)) / 2;
    }
    return parts;
  }

  private static double part(double share, double middle) {
    return share == 0 ? 0 : share * StrictMath.log(share / middle) / LN_2;
  }

  /** The sum of the parts, kept within 0 and 1. */
  static double of(long[] left, long[] right) {
    double sum = Arrays.stream(parts(left, right)).sum();
    return Math.min(1, Math.max(0, sum));
  }

  /**
   * The 2.5 % and 97.5 % quantiles of a bootstrap (Efron and Tibshirani 1993, the percentile
   * interval), by nearest rank. The plug-in divergence is too large in small samples and a
   * replicate repeats that, so the interval lies high where there is little to go by.
   *
   * @param replicates divergences of the replicates, at least one; sorted in place
   */
  static Interval interval(double[] replicates) {
    Arrays.sort(replicates);
    return new Interval(quantile(replicates, 0.025), quantile(replicates, 0.975));
  }

  private static double quantile(double[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1];
  }

  /** The bounds of a 95 % interval. */
  public record Interval(double low, double high) {}
}
