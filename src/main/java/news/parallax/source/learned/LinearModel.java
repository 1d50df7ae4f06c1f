package news.parallax.source.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of a linear classifier over hashed features ("hashing trick", Weinberger et al. 2009). A
 * row of weights belongs to each hash bucket; four classes share a {@code long}, sixteen bits each,
 * so that one addition serves four classes. Weights are whole numbers from -127 to 127, so scores
 * are the same on every machine. A decision may have up to {@value #MAX_FEATURES} features.
 */
final class LinearModel {
  static final int MAX_FEATURES = 250;
  private static final int BIAS = 128;

  private final int bits;
  private final int classes;
  private final int lanes;
  private final float scale;
  private final long[] rows;

  private LinearModel(int bits, int classes, float scale, long[] rows) {
    this.scale = scale;
    this.bits = bits;
    this.classes = classes;
    this.lanes = (classes + 3) / 4;
    this.rows = rows;
  }

  int classes() {
    return classes;
  }

  /**
   * Packs weights.
   *
   * @param bits the binary logarithm of the number of rows
   * @param scale what a weight of 1 stands for
   * @param weights row by row, {@code classes} a row
   */
  static LinearModel of(int bits, int classes, float scale, byte[] weights) {
    int lanes = (classes + 3) / 4;
    long[] rows = new long[lanes << bits];
    for (int row = 0; row < 1 << bits; row++) {
      for (int c = 0; c < classes; c++) {
        long biased = (long) weights[row * classes + c] + BIAS;
        rows[row * lanes + c / 4] |= biased << (16 * (c % 4));
      }
    }
    return new LinearModel(bits, classes, scale, rows);
  }

  /** The row a feature falls into. */
  static int row(int hash, int bits) {
    return hash >>> (32 - bits);
  }

  /**
   * Sums up the weights of the features. Read a class's score from the sums with {@link #score}.
   *
   * @param sums room for a quarter of the classes, rounded up
   */
  void sum(Features features, long[] sums) {
    int shift = 32 - bits;
    int size = Math.min(features.size(), MAX_FEATURES);
    if (lanes == 1) {
      long sum = 0;
      for (int i = 0; i < size; i++) {
        sum += rows[features.hash(i) >>> shift];
      }
      sums[0] = sum;
      return;
    }
    for (int l = 0; l < lanes; l++) {
      sums[l] = 0;
    }
    for (int i = 0; i < size; i++) {
      int from = (features.hash(i) >>> shift) * lanes;
      for (int l = 0; l < lanes; l++) {
        sums[l] += rows[from + l];
      }
    }
  }

  /** The score of a class, given the sums and the number of features summed up. */
  static int score(long[] sums, int c, int features) {
    return (int) ((sums[c >> 2] >>> ((c & 3) << 4)) & 0xFFFF)
        - BIAS * Math.min(features, MAX_FEATURES);
  }

  /** The class with the highest score; of equals, the first. */
  int best(Features features, long[] sums) {
    sum(features, sums);
    int best = 0;
    int bestScore = -1;
    for (int c = 0; c < classes; c++) {
      int score = (int) ((sums[c >> 2] >>> ((c & 3) << 4)) & 0xFFFF);
      if (score > bestScore) {
        best = c;
        bestScore = score;
      }
    }
    return best;
  }

  /** The probability of a yes, of a model with one class trained by logistic regression. */
  double probability(Features features, long[] sums) {
    sum(features, sums);
    return 1 / (1 + Math.exp(-scale * score(sums, 0, features.size())));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(bits);
    out.writeByte(classes);
    out.writeFloat(scale);
    for (int c = 0; c < classes; c++) {
      for (int row = 0; row < 1 << bits; row++) {
        out.writeByte((int) ((rows[row * lanes + c / 4] >>> (16 * (c % 4))) & 0xFF) - BIAS);
      }
    }
  }

  static LinearModel read(DataInputStream in) throws IOException {
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
