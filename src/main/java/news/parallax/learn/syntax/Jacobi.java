package news.parallax.learn.syntax;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Eigenvectors of a small symmetric matrix by Jacobi rotations (Jacobi 1846). */
final class Jacobi {
  private static final int SWEEPS = 12;

  private Jacobi() {}

  /**
   * The leading eigenvectors, each scaled by the fourth root of its eigenvalue. The matrix is used
   * up.
   */
  static double[][] axes(double[][] matrix, int count) {
    int n = matrix.length;
    double[][] vectors = new double[n][n];
    for (int i = 0; i < n; i++) {
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(matrix, vectors, p, q);
        }
      }
    }
    List<Integer> order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> -matrix[i][i]))
            .toList();
    double[][] axes = new double[count][n];
    for (int k = 0; k < count; k++) {
      int column = order.get(k);
      double scale = Math.pow(Math.max(0, matrix[column][column]), 0.25);
      for (int i = 0; i < n; i++) {
        axes[k][i] = vectors[i][column] * scale;
      }
    }
    return axes;
  }

  private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
    if (Math.abs(matrix[p][q]) < 1e-12) {
      return;
    }
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    int n = matrix.length;
    for (int i = 0; i < n; i++) {
      double ip = matrix[i][p];
      double iq = matrix[i][q];
      matrix[i][p] = c * ip - s * iq;
      matrix[i][q] = s * ip + c * iq;
    }
    for (int i = 0; i < n; i++) {
      double pi = matrix[p][i];
      double qi = matrix[q][i];
      matrix[p][i] = c * pi - s * qi;
      matrix[q][i] = s * pi + c * qi;
    }
    for (double[] row : vectors) {
      double vp = row[p];
      double vq = row[q];
      row[p] = c * vp - s * vq;
      row[q] = s * vp + c * vq;
    }
  }
}
