package news.parallax.frame;

/** What a model sees of a text. */
public final class TextFeatures {
  private final int[] terms;
  private final int[] counts;
  private final double[] cues;
  private final float[] vector;

  TextFeatures(int[] terms, int[] counts, double[] cues, float[] vector) {
    this.terms = terms;
    this.counts = counts;
    this.cues = cues;
    this.vector = vector;
  }

  /** Number of dimensions of the text's vector; 0 without embeddings. */
  public int dimensions() {
    return vector.length;
  }

  /** A value of the text's vector, which is {@link TextVectors#LENGTH} long. */
  public double vectorValue(int dimension) {
    return vector[dimension];
  }

  /** Number of different terms in the text. */
  public int size() {
    return terms.length;
  }

  /** Index of a term in the vocabulary; they rise. */
  public int term(int i) {
    return terms[i];
  }

  /**
   * The values of the terms: (1 + ln count) × rarity, as a vector of length 1 (tf-idf with
   * sublinear counts: Manning, Raghavan and Schütze 2008, ch. 6.4).
   *
   * @param rarities by index in the vocabulary
   */
  public double[] values(double[] rarities) {
    double[] values = new double[terms.length];
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = (1 + StrictMath.log(counts[i])) * rarities[terms[i]];
      squares += values[i] * values[i];
    }
    double length = squares > 0 ? Math.sqrt(squares) : 1;
    for (int i = 0; i < values.length; i++) {
      values[i] /= length;
    }
    return values;
  }

  /** How often the i-th term stands in the text. */
  int count(int i) {
    return counts[i];
  }

  /**
   * How strongly the cues of a frame speak, by the frame's index in the codebook: ln(1 + sum of the
   * scores of the sentences), 0 if that sum is below 0.
   */
  public double cueValue(int frame) {
    return StrictMath.log(1 + cueSum(frame));
  }

  double cueSum(int frame) {
    return Math.max(0, cues[frame]);
  }
}
