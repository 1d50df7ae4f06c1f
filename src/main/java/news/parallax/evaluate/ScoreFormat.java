package news.parallax.evaluate;

import java.util.Locale;

/** Scores as they are printed. */
public final class ScoreFormat {
  private ScoreFormat() {}

  /** Three decimals. */
  public static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** A share with three decimals; empty if the total is 0. */
  static String share(long count, long total) {
    return total == 0 ? "" : three((double) count / total);
  }
}
