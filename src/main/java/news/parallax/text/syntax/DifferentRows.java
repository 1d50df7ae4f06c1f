package news.parallax.text.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of weights, each different one kept once.
 *
 * @param rows the different rows one after the other
 * @param codes which of them each row is
 */
@SuppressWarnings("ArrayRecordComponent") // Read by loops that models spend their time in.
record DifferentRows(int[] rows, char[] codes) {
  /**
   * Finds the different ones. What was met lies in a table without objects: models are read at
   * every start.
   *
   * @param width how many ints a row has
   * @param most how many different ones are too many
   * @return null if there are too many
   */
  static @Nullable DifferentRows of(int[] rows, int width, int most) {
    char[] codes = new char[rows.length / width];
    int[] different = new int[most * width];
    int[] slots = new int[Math.max(1, 4 * Integer.highestOneBit(most))];
    int met = 0;
    for (int row = 0; row < codes.length; row++) {
      int from = row * width;
      int slot = slot(rows, from, width, slots.length);
      while (slots[slot] != 0 && !same(rows, from, different, slots[slot] - 1, width)) {
        slot = (slot + 1) & (slots.length - 1);
      }
      if (slots[slot] == 0) {
        if (met == most) {
          return null;
        }
        System.arraycopy(rows, from, different, met * width, width);
        slots[slot] = ++met;
      }
      codes[row] = (char) (slots[slot] - 1);
    }
    return new DifferentRows(Arrays.copyOf(different, met * width), codes);
  }

  private static int slot(int[] rows, int from, int width, int slots) {
    int hash = 0;
    for (int i = from; i < from + width; i++) {
      hash = (hash ^ rows[i]) * 0x2C1B3C6D;
      hash ^= hash >>> 15;
    }
    return hash & (slots - 1);
  }

  private static boolean same(int[] rows, int from, int[] different, int code, int width) {
    int at = code * width;
    for (int i = 0; i < width; i++) {
      if (rows[from + i] != different[at + i]) {
        return false;
      }
    }
    return true;
  }
}
