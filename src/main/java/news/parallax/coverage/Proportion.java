package news.parallax.coverage;

import org.jspecify.annotations.Nullable;

/**
 * A count out of a total, with the interval that its share lies in.
 *
 * @param count the numerator, 0 to {@code total}
 * @param total the denominator
 */
public record Proportion(long count, long total) {
  /** The 0.975 quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * @throws IllegalArgumentException if the count is negative or exceeds the total
   */
  public Proportion {
    if (count < 0 || count > total) {
      throw new IllegalArgumentException("Not a proportion: " + count + " of " + total);
    }
  }

  /** The share, 0 to 1; null if the total is 0. */
  public @Nullable Double share() {
    return total == 0 ? null : (double) count / total;
  }

  /** Lower bound of the 95 % interval; null if the total is 0. */
  public @Nullable Double low() {
    return total == 0 ? null : count == 0 ? Double.valueOf(0) : Math.max(0, middle() - reach());
  }

  /** Upper bound of the 95 % interval; null if the total is 0. */
  public @Nullable Double high() {
    return total == 0 ? null : count == total ? Double.valueOf(1) : Math.min(1, middle() + reach());
  }

  /*
   * The score interval of Wilson (1927), "Probable inference, the law of succession, and statistical
   * inference", without continuity correction: method 3 in Newcombe (1998), "Two-sided confidence
   * intervals for the single proportion".
   */

  private double middle() {
    return (2.0 * count + Z * Z) / (2 * (total + Z * Z));
  }

  private double reach() {
    double p = (double) count / total;
    return Z * Math.sqrt(Z * Z + 4.0 * total * p * (1 - p)) / (2 * (total + Z * Z));
  }
}
