package news.parallax.story.claim;

/**
 * A number as written, without unit and hedge.
 *
 * @param low its least value
 * @param high its greatest: more than the least if only an order of magnitude is given
 * @param step the unit of the last place that it tells
 * @param about whether the words themselves say "about": "a couple of hundred", "a third"
 * @param percent whether it is a share: "a third of"; the value is per cent then
 * @param end the piece behind it
 */
record Numeral(double low, double high, double step, boolean about, boolean percent, int end) {

  static Numeral exact(double value, double step, int end) {
    return new Numeral(value, value, step, false, false, end);
  }

  static Numeral share(double percent, int end) {
    return new Numeral(percent, percent, 1, percent != Math.rint(percent), true, end);
  }

  /** Whether only an order of magnitude is given. */
  boolean vague() {
    return high > low;
  }

  Numeral times(double factor) {
    return new Numeral(low * factor, high * factor, step * factor, about, percent, end);
  }
}
