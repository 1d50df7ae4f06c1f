package news.parallax.report.page;

import java.util.Locale;

/** Numbers in sentences. */
final class Numbers {

  private Numbers() {}

  /** A number with its noun, {@code 1,204 articles}. */
  static String of(long number, String one, String more) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : more);
  }

  /** How often: once, twice, 3 times. */
  static String times(long number) {
    return number == 1 ? "once" : number == 2 ? "twice" : of(number, "time", "times");
  }

  /** A share with its interval, {@code 41 % (39–43)}. */
  static String percent(double[] share) {
    return String.format(
        Locale.ROOT, "%.0f %% (%.0f–%.0f)", 100 * share[0], 100 * share[1], 100 * share[2]);
  }
}
