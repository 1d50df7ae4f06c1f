package news.parallax.frame.loaded;

/** What the words of a sentence come to: features of the sentence's model. */
public final class SentenceSummary {
  /** How many there are. */
  public static final int SIZE = 8;

  private static final double LEAST = -6;

  private SentenceSummary() {}

  /**
   * Sum of the probabilities that a word is loaded, its logarithm, the three highest, the
   * probability that any is, the mean, and the highest log odds.
   *
   * @param logOdds of each word
   */
  public static double[] of(double[] logOdds) {
    double sum = 0;
    double none = 1;
    double most = LEAST;
    double[] top = new double[3];
    for (double of : logOdds) {
      double p = LoadedScorer.probability(of);
      sum += p;
      none *= 1 - p;
      most = Math.max(most, of);
      if (p > top[0]) {
        top[2] = top[1];
        top[1] = top[0];
        top[0] = p;
      } else if (p > top[1]) {
        top[2] = top[1];
        top[1] = p;
      } else if (p > top[2]) {
        top[2] = p;
      }
    }
    double mean = logOdds.length == 0 ? 0 : sum / logOdds.length;
    return new double[] {
      sum, StrictMath.log(1 + sum), top[0], top[1], top[2], 1 - none, mean, most
    };
  }
}
