package news.parallax.frame;

import java.util.Arrays;

/** Whole numbers in a row, growing as needed. */
final class IntList {
  private int[] values = new int[64];
  private int size;

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void clear() {
    size = 0;
  }
}
