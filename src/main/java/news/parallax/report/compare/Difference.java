package news.parallax.report.compare;

import org.jspecify.annotations.Nullable;

/**
 * One cell, or one whole row, that is not the same in both runs.
 *
 * @param row the key of the row, for people
 * @param column empty if the row is in one run only
 * @param a the cell in run A, or {@code there} for a whole row; empty if it holds no value
 * @param b the same in run B
 * @param apart for a share with an interval in both runs, whether the intervals do not touch; null
 *     for everything else
 */
public record Difference(
    String table, String row, String column, String a, String b, @Nullable Boolean apart) {

  /** How far a number moved; 0 for what is no number in both runs. */
  public double change() {
    try {
      return a.isEmpty() || b.isEmpty() ? 0 : Double.parseDouble(b) - Double.parseDouble(a);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
