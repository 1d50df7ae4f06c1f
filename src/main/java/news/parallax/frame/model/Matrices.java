package news.parallax.frame.model;

import java.util.Arrays;

/** Matrices kept row behind row in one array, and vectors. */
final class Matrices {
  private Matrices() {}

  /** The products of a matrix's first rows with a vector. */
  static float[] products(float[] matrix, float[] vector, int rows) {
    int[] first = new int[rows];
    Arrays.setAll(first, row -> row);
    return products(matrix, first, vector);
  }

  /**
   * The products of rows of a matrix with a vector; 0 of rows below 0. Four rows are added up side
   * by side: each sum waits for its last addition, the four do not wait for each other.
   */
  static float[] products(float[] matrix, int[] rows, float[] vector) {
    float[] products = new float[rows.length];
    int[] places = new int[rows.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] >= 0) {
        places[count++] = i;
      }
    }
    int next = 0;
    for (; next + 3 < count; next += 4) {
      addFour(matrix, rows, vector, places, next, products);
    }
    for (; next < count; next++) {
      products[places[next]] = dot(matrix, rows[places[next]] * vector.length, vector);
    }
    return products;
  }

  private static void addFour(
      float[] matrix, int[] rows, float[] vector, int[] places, int next, float[] products) {
    int length = vector.length;
    int one = rows[places[next]] * length;
    int two = rows[places[next + 1]] * length;
    int three = rows[places[next + 2]] * length;
    int four = rows[places[next + 3]] * length;
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    for (int d = 0; d < length; d++) {
      float value = vector[d];
      first += matrix[one + d] * value;
      second += matrix[two + d] * value;
      third += matrix[three + d] * value;
      fourth += matrix[four + d] * value;
    }
    products[places[next]] = first;
    products[places[next + 1]] = second;
    products[places[next + 2]] = third;
    products[places[next + 3]] = fourth;
  }

  /** What {@link #addTo} does for four values in a row, in the same order. */
  static void addFourTo(float[] sum, float[] much, int first, float[] matrix) {
    float one = much[first];
    float two = much[first + 1];
    float three = much[first + 2];
    float four = much[first + 3];
    int length = sum.length;
    int from = first * length;
    for (int i = 0; i < length; i++) {
      sum[i] =
          sum[i]
              + one * matrix[from + i]
              + two * matrix[from + length + i]
              + three * matrix[from + 2 * length + i]
              + four * matrix[from + 3 * length + i];
    }
  }

  /** Adds a row of a matrix, from an offset on, so much of it. */
  static void addTo(float[] sum, float much, float[] matrix, int from) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += much * matrix[from + i];
    }
  }

  private static float dot(float[] matrix, int from, float[] vector) {
    float sum = 0;
    for (int d = 0; d < vector.length; d++) {
      sum += matrix[from + d] * vector[d];
    }
    return sum;
  }

  /** A matrix of rows, kept as one array, with its columns for rows. */
  static float[] transposed(float[] matrix, int rows, int columns) {
    float[] turned = new float[matrix.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = matrix[row * columns + column];
      }
    }
    return turned;
  }
}
