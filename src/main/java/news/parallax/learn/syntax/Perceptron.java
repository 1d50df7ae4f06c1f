package news.parallax.learn.syntax;

import news.parallax.text.syntax.Features;
import news.parallax.text.syntax.LinearModel;

/** Trains a {@link LinearModel}: the averaged perceptron of Collins (2002). */
public final class Perceptron {
  /** Weights below this, of 127, are dropped: they cost room and tell next to nothing. */
  private static final int SLIGHT = 8;

  /** Weights are rounded to multiples of this, for the model to be small in its file. */
  private static final int GRAIN = 4;

  private final int bits;
  private final int classes;
  private final float[] weights;
  private final float[] totals;
  private final short[] updates;
  private int steps = 1;

  public Perceptron(int bits, int classes) {
    this.bits = bits;
    this.classes = classes;
    weights = new float[classes << bits];
    totals = new float[classes << bits];
    updates = new short[1 << bits];
  }

  /** Counts one decision. */
  public void step() {
    steps++;
  }

  public void scores(Features features, float[] scores) {
    java.util.Arrays.fill(scores, 0, classes, 0f);
    for (int i = 0; i < features.size(); i++) {
      int from = LinearModel.row(features.hash(i), bits) * classes;
      for (int c = 0; c < classes; c++) {
        scores[c] += weights[from + c];
      }
    }
  }

  /** Moves the weights of one class. */
  public void add(Features features, int c, float by) {
    for (int i = 0; i < features.size(); i++) {
      int row = LinearModel.row(features.hash(i), bits);
      int at = row * classes + c;
      if (updates[row] < Short.MAX_VALUE) {
        updates[row]++;
      }
      weights[at] += by;
      totals[at] += by * steps;
    }
  }

  public void correct(Features features, int right, int wrong) {
    add(features, right, 1f);
    add(features, wrong, -1f);
  }

  /**
   * The averaged weights as bytes.
   *
   * @param fewest how often a feature must have been part of a correction to be kept (Goldberg and
   *     Elhadad 2011)
   * @param clip the share of weights other than nought that may be cut to the largest byte
   */
  public LinearModel model(int fewest, double clip) {
    float[] averaged = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      averaged[i] = updates[i / classes] < 2 * fewest ? 0 : weights[i] - totals[i] / steps;
    }
    return quantise(bits, classes, averaged, largest(averaged, clip));
  }

  /** The weights as bytes; those of size {@code largest} and above become the largest byte. */
  public static LinearModel quantise(int bits, int classes, float[] weights, float largest) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int fine = clip(Math.round(weights[i] * 127f / largest));
      int rounded = clip(Math.round(fine / (float) GRAIN) * GRAIN);
      bytes[i] = (byte) (Math.abs(fine) < SLIGHT ? 0 : rounded);
    }
    return LinearModel.of(bits, classes, largest / 127f, bytes);
  }

  private static int clip(int weight) {
    return Math.max(-127, Math.min(127, weight));
  }

  /** The size that only the given share of the weights other than nought exceeds. */
  public static float largest(float[] weights, double share) {
    float[] sizes = new float[weights.length];
    int n = 0;
    for (float weight : weights) {
      if (weight != 0) {
        sizes[n++] = Math.abs(weight);
      }
    }
    java.util.Arrays.sort(sizes, 0, n);
    return n == 0 ? 1f : sizes[Math.max(0, (int) (n * (1 - share)) - 1)];
  }
}
