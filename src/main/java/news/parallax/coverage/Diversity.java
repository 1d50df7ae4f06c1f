package news.parallax.coverage;

/**
 * How evenly attributions are spread over sources.
 *
 * @param entropy Shannon entropy of the shares in bits (logarithm to base 2); 0 if one source has
 *     all
 */
public record Diversity(double entropy) {
  private static final double LN_2 = StrictMath.log(2);

  /** Of the given counts; counts of 0 do not matter. */
  static Diversity of(Iterable<Long> counts) {
    long total = 0;
    for (long count : counts) {
      total += count;
    }
    double entropy = 0;
    for (long count : counts) {
      if (count > 0) {
        double share = (double) count / total;
        entropy -= share * StrictMath.log(share) / LN_2;
      }
    }
    return new Diversity(entropy + 0.0);
  }

  /**
   * The number of equally cited sources that would have the same entropy: the true diversity of
   * order 1 of Jost (2006), "Entropy and diversity".
   */
  public double effectiveNumber() {
    return StrictMath.pow(2, entropy);
  }
}
