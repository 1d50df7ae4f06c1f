package news.parallax.coverage;

import org.jspecify.annotations.Nullable;

/**
 * A count out of a total, with the interval that its share lies in.
 *
 * @param count the numerator, 0 to {@code total}
 * @param total the denominator
 * @param observations how many independent observations stand behind it, 0 to {@code total}; the
 *     interval is as wide as theirs
 */
public record Proportion(long count, long total, double observations) {
  /** The 0.975 quantile of the standard normal distribution. */
  static final double Z = 1.959963984540054;

  /**
   * @throws IllegalArgumentException if the count is negative or exceeds the total
   */
  public Proportion {
    if (count < 0 || count > total) {
      throw new IllegalArgumentException("Not a proportion: " + count + " of " + total);
    }
  }

  /** Counts of which each is an observation of its own. */
  public Proportion(long count, long total) {
    this(count, total, (double) total);
  }

  /** Counts that come in articles. */
  public Proportion(long count, long total, ArticleSums articles) {
    this(count, total, articles.observations(count, total));
  }

  /** The share, 0 to 1; null if the total is 0. */
  public @Nullable Double share() {
    return total == 0 ? null : (double) count / total;
  }

  /** Lower bound of the 95 % interval; null if the total is 0. */
  public @Nullable Double low() {
    return low(Z);
  }

  /** Upper bound of the 95 % interval; null if the total is 0. */
  public @Nullable Double high() {
    return high(Z);
  }

  /**
   * Lower bound of a wider or narrower interval; null if the total is 0.
   *
   * @param z how many standard errors it reaches
   */
  public @Nullable Double low(double z) {
    return total == 0 ? null : count == 0 ? Double.valueOf(0) : Math.max(0, middle(z) - reach(z));
  }

  /** Upper bound of the same interval. */
  public @Nullable Double high(double z) {
    return total == 0
        ? null
        : count == total ? Double.valueOf(1) : Math.min(1, middle(z) + reach(z));
  }

  /*
   * The score interval of Wilson (1927), "Probable inference, the law of succession, and statistical
   * inference", without continuity correction: method 3 in Newcombe (1998), "Two-sided confidence
   * intervals for the single proportion". Of counts that come in articles with the effective number
   * of observations, as Dean and Pagano (2015) advise for clustered counts.
   */

  private double middle(double z) {
    double p = (double) count / total;
    return (2.0 * observations * p + z * z) / (2 * (observations + z * z));
  }

  private double reach(double z) {
    double p = (double) count / total;
    return z * Math.sqrt(z * z + 4.0 * observations * p * (1 - p)) / (2 * (observations + z * z));
  }
}
