package news.parallax.coverage;

/**
 * What tells how much the parts and wholes of a share vary from article to article. Sentences of
 * one article are alike, and so are its attributions: a share of them is known as well as so many
 * articles tell it, not as so many sentences.
 *
 * @param articles how many articles there are
 * @param partSquares sum over the articles of the square of the part
 * @param products sum of part times whole
 * @param wholeSquares sum of the square of the whole
 */
public record ArticleSums(long articles, long partSquares, long products, long wholeSquares) {

  /**
   * How many independent observations tell as much: the total by the design effect of Kish (1965),
   * with the variance of a ratio over clusters, less what so few articles leave open (Korn and
   * Graubard 1998). 0 for a single article, which tells nothing of others.
   *
   * @param count the sum of the parts
   * @param total the sum of the wholes
   */
  double observations(long count, long total) {
    if (articles < 2 || total == 0) {
      return 0;
    }
    double share = (double) count / total;
    double left = share * (1 - share);
    double squares = partSquares - 2 * share * products + share * share * wholeSquares;
    double variance = Math.max(0, squares) * articles / (articles - 1.0) / total / total;
    // where all articles are alike nothing tells the variance, and each counts as one observation
    double alike = (double) total * total / Math.max(1, wholeSquares);
    double independent = left == 0 ? alike : variance == 0 ? total : left / variance;
    double few = Proportion.Z / studentQuantile(articles - 1);
    return Math.min((double) total, independent) * few * few;
  }

  /**
   * The 0.975 quantile of Student's t: the expansion of Cornish and Fisher (1937), the first four
   * as tabled.
   */
  private static double studentQuantile(long freedom) {
    double[] tabled = {12.706, 4.303, 3.182, 2.776};
    if (freedom <= tabled.length) {
      return tabled[(int) freedom - 1];
    }
    double z = Proportion.Z;
    double cube = z * z * z;
    double fifth = cube * z * z;
    double v = freedom;
    return z
        + (cube + z) / (4 * v)
        + (5 * fifth + 16 * cube + 3 * z) / (96 * v * v)
        + (3 * fifth * z * z + 19 * fifth + 17 * cube - 15 * z) / (384 * v * v * v);
  }
}
