package news.parallax.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of a linear classifier over hashed features ("hashing trick", Weinberger et al. 2009). A
 * row of weights belongs to each hash bucket. Weights are whole numbers from -127 to 127, so scores
 * are the same on every machine; four share an {@code int}, and two at a time are added up. A
 * decision may have up to {@value #MAX_FEATURES} features.
 */
public final class LinearModel {
  public static final int MAX_FEATURES = 250;
  private static final int BIAS = 128;
  private static final int PAIR = 0x00FF00FF;

  private final int bits;
  private final int classes;
  private final int width;
  private final float scale;
  private final int[] rows;

  private LinearModel(int bits, int classes, float scale, int[] rows) {
    this.bits = bits;
    this.classes = classes;
    this.width = (classes + 3) / 4;
    this.scale = scale;
    this.rows = rows;
  }

  /**
   * Packs weights.
   *
   * @param bits the binary logarithm of the number of rows
   * @param scale what a weight of 1 stands for
   * @param weights row by row, {@code classes} a row
   */
  public static LinearModel of(int bits, int classes, float scale, byte[] weights) {
    int width = (classes + 3) / 4;
    int[] rows = new int[width << bits];
    for (int row = 0; row < 1 << bits; row++) {
      for (int c = 0; c < classes; c++) {
        int biased = weights[row * classes + c] + BIAS;
        rows[row * width + c / 4] |= biased << (8 * (c % 4));
      }
    }
    return new LinearModel(bits, classes, scale, rows);
  }

  /** The row a feature falls into. */
  public static int row(int hash, int bits) {
    return hash >>> (32 - bits);
  }

  /** Room for the sums of any model. */
  public static int[] sums() {
    return new int[64];
  }

  /** Adds up the weights of the features. A class's part is read by {@link #raw}. */
  public void sum(Features features, int[] sums) {
    int shift = 32 - bits;
    int size = Math.min(features.size(), MAX_FEATURES);
    if (width == 1) {
      int even = 0;
      int odd = 0;
      for (int i = 0; i < size; i++) {
        int row = rows[features.hash(i) >>> shift];
        even += row & PAIR;
        odd += (row >>> 8) & PAIR;
      }
      sums[0] = even;
      sums[1] = odd;
      return;
    }
    int[] from = features.rows(shift, width);
    for (int l = 0; l < width; l++) {
      int even = 0;
      int odd = 0;
      for (int i = 0; i < size; i++) {
        int row = rows[from[i] + l];
        even += row & PAIR;
        odd += (row >>> 8) & PAIR;
      }
      sums[2 * l] = even;
      sums[2 * l + 1] = odd;
    }
  }

  /** The sum of a class plus a constant that depends on the number of features only. */
  public static int raw(int[] sums, int c) {
    return (sums[(c >> 2) * 2 + (c & 1)] >>> ((c & 2) << 3)) & 0xFFFF;
  }

  /** What {@link #raw} is too high by. */
  public static int excess(Features features) {
    return BIAS * Math.min(features.size(), MAX_FEATURES);
  }

  /** The class with the highest score; of equals, the first. */
  public int best(Features features, int[] sums) {
    sum(features, sums);
    int best = 0;
    int bestScore = -1;
    for (int c = 0; c < classes; c++) {
      int score = raw(sums, c);
      if (score > bestScore) {
        best = c;
        bestScore = score;
      }
    }
    return best;
  }

  /** The probability of a yes, of a model with one class trained by logistic regression. */
  public double probability(Features features, int[] sums) {
    sum(features, sums);
    return 1 / (1 + StrictMath.exp(-scale * (raw(sums, 0) - excess(features))));
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeByte(bits);
    out.writeByte(classes);
    out.writeFloat(scale);
    for (int c = 0; c < classes; c++) {
      for (int row = 0; row < 1 << bits; row++) {
        out.writeByte(((rows[row * width + c / 4] >>> (8 * (c % 4))) & 0xFF) - BIAS);
      }
    }
  }

  public static LinearModel read(DataInputStream in) throws IOException {
    int bits = in.readByte();
    int classes = in.readByte();
    float scale = in.readFloat();
    int size = 1 << bits;
    byte[] weights = new byte[size * classes];
    byte[] column = new byte[size];
    for (int c = 0; c < classes; c++) {
      in.readFully(column);
      for (int row = 0; row < size; row++) {
        weights[row * classes + c] = column[row];
      }
    }
    return of(bits, classes, scale, weights);
  }
}
