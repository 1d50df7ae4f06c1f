package news.parallax.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of a linear classifier over hashed features ("hashing trick", Weinberger et al. 2009). A
 * row of weights belongs to each hash bucket. Weights are whole numbers from -127 to 127, so scores
 * are the same on every machine; four share an {@code int}, and two at a time are added up. Where
 * many rows are the same, their numbers are kept and each different row once: that takes less room,
 * and more of them stay near the processor. A decision may have up to {@value #MAX_FEATURES}
 * features.
 */
public final class LinearModel {
  public static final int MAX_FEATURES = 250;
  private static final int BIAS = 128;
  private static final int PAIR = 0x00FF00FF;

  private final int bits;
  private final int classes;
  private final int width;
  private final float scale;

  /** The rows one after the other, or, if there are codes, the different rows only. */
  private final int[] rows;

  /** Which of the different rows each row is; empty if all rows are kept. */
  private final char[] codes;

  /** Of a model with one class its weights, and then no rows: that takes half the room of codes. */
  private final byte[] single;

  private LinearModel(int bits, int classes, float scale, int[] rows, char[] codes, byte[] single) {
    this.single = single;
    this.bits = bits;
    this.classes = classes;
    this.width = (classes + 3) / 4;
    this.scale = scale;
    this.rows = rows;
    this.codes = codes;
  }

  /**
   * Packs weights.
   *
   * @param bits the binary logarithm of the number of rows
   * @param scale what a weight of 1 stands for
   * @param weights row by row, {@code classes} a row
   */
  public static LinearModel of(int bits, int classes, float scale, byte[] weights) {
    if (classes == 1) {
      byte[] single = weights.clone();
      return new LinearModel(bits, classes, scale, new int[0], new char[0], single);
    }
    int width = (classes + 3) / 4;
    int[] rows = new int[width << bits];
    for (int row = 0; row < 1 << bits; row++) {
      for (int c = 0; c < classes; c++) {
        int biased = weights[row * classes + c] + BIAS;
        rows[row * width + c / 4] |= biased << (8 * (c % 4));
      }
    }
    int most = width == 1 ? Character.MAX_VALUE : Math.min(Character.MAX_VALUE, (1 << bits) / 2);
    DifferentRows different = DifferentRows.of(rows, width, most);
    return different == null
        ? new LinearModel(bits, classes, scale, rows, new char[0], new byte[0])
        : new LinearModel(bits, classes, scale, different.rows(), different.codes(), new byte[0]);
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
    Arrays.fill(sums, 0, 2 * width, 0);
    add(features, 0, sums);
  }

  /** Adds the weights of the features from the given one on to sums of those before. */
  public void add(Features features, int from, int[] sums) {
    int size = Math.min(features.size(), MAX_FEATURES);
    if (single.length > 0) {
      addSingle(features, from, size, sums);
      return;
    }
    if (codes.length > 0 && width == 1) {
      addCoded(features, from, size, sums);
      return;
    }
    int l = 0;
    for (; l + 1 < width; l += 2) {
      addTwo(features, from, size, l, sums);
    }
    if (l < width) {
      addOne(features, from, size, l, sums);
    }
  }

  // The loops below read arrays and numbers that do not change once only: the first compiler of the
  // virtual machine would ask for them at each step.

  /** Adds up two ints of each row, with sums the compiler can keep in registers. */
  private void addTwo(Features features, int from, int size, int l, int[] sums) {
    int[] hashes = features.hashes();
    int[] weights = rows;
    char[] different = codes.length > 0 ? codes : null;
    int ints = width;
    int shift = 32 - bits;
    int even = sums[2 * l];
    int odd = sums[2 * l + 1];
    int nextEven = sums[2 * l + 2];
    int nextOdd = sums[2 * l + 3];
    for (int i = from; i < size; i++) {
      int row = hashes[i] >>> shift;
      int at = (different == null ? row : different[row]) * ints + l;
      int four = weights[at];
      even += four & PAIR;
      odd += (four >>> 8) & PAIR;
      int next = weights[at + 1];
      nextEven += next & PAIR;
      nextOdd += (next >>> 8) & PAIR;
    }
    sums[2 * l] = even;
    sums[2 * l + 1] = odd;
    sums[2 * l + 2] = nextEven;
    sums[2 * l + 3] = nextOdd;
  }

  private void addSingle(Features features, int from, int size, int[] sums) {
    int[] hashes = features.hashes();
    byte[] weights = single;
    int shift = 32 - bits;
    int sum = sums[0] + BIAS * Math.max(0, size - from);
    for (int i = from; i < size; i++) {
      sum += weights[hashes[i] >>> shift];
    }
    sums[0] = sum;
  }

  private void addCoded(Features features, int from, int size, int[] sums) {
    int[] hashes = features.hashes();
    int[] weights = rows;
    char[] different = codes;
    int shift = 32 - bits;
    int even = sums[0];
    int odd = sums[1];
    for (int i = from; i < size; i++) {
      int four = weights[different[hashes[i] >>> shift]];
      even += four & PAIR;
      odd += (four >>> 8) & PAIR;
    }
    sums[0] = even;
    sums[1] = odd;
  }

  /** Where the weights of a row begin. */
  private int at(int row) {
    return (codes.length > 0 ? codes[row] : row) * width;
  }

  private void addOne(Features features, int from, int size, int l, int[] sums) {
    int[] hashes = features.hashes();
    int[] weights = rows;
    int shift = 32 - bits;
    int even = sums[2 * l];
    int odd = sums[2 * l + 1];
    for (int i = from; i < size; i++) {
      int four = weights[at(hashes[i] >>> shift) + l];
      even += four & PAIR;
      odd += (four >>> 8) & PAIR;
    }
    sums[2 * l] = even;
    sums[2 * l + 1] = odd;
  }

  /** The sum of a class plus a constant that depends on the number of features only. */
  public static int raw(int[] sums, int c) {
    return (sums[(c >> 2) * 2 + (c & 1)] >>> ((c & 2) << 3)) & 0xFFFF;
  }

  /** The class with the highest score, of equals the first; -1 if not ahead by the margin. */
  int best(int margin, int[] sums) {
    int last = classes;
    int best = 0;
    int most = -1;
    int second = -1;
    for (int c = 0; c < last; c++) {
      int score = (sums[(c >> 2) * 2 + (c & 1)] >>> ((c & 2) << 3)) & 0xFFFF;
      if (score > second) {
        if (score > most) {
          second = most;
          best = c;
          most = score;
        } else {
          second = score;
        }
      }
    }
    return second <= most - margin ? best : -1;
  }

  /** The probability of a yes, of a model with one class trained by logistic regression. */
  public double probability(Features features, int[] sums) {
    sum(features, sums);
    return probability(features.size(), sums);
  }

  /**
   * The same, when the weights are added up already.
   *
   * @param count how many features they are of
   */
  public double probability(int count, int[] sums) {
    return 1 / (1 + StrictMath.exp(-scale * (raw(sums, 0) - BIAS * Math.min(count, MAX_FEATURES))));
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeByte(bits);
    out.writeByte(classes);
    out.writeFloat(scale);
    for (int c = 0; c < classes; c++) {
      for (int row = 0; row < 1 << bits; row++) {
        out.writeByte(weight(row, c));
      }
    }
  }

  private int weight(int row, int c) {
    return single.length > 0
        ? single[row]
        : ((rows[at(row) + c / 4] >>> (8 * (c % 4))) & 0xFF) - BIAS;
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
