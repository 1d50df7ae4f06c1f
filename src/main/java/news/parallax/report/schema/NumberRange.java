package news.parallax.report.schema;

/**
 * Between which numbers all values of a column lie, both included.
 *
 * @param least negative infinity if there is no such bound
 * @param most infinity if there is no such bound
 */
public record NumberRange(double least, double most) {
  /** Any number. */
  public static final NumberRange ANY =
      new NumberRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** 0 or more. */
  public static final NumberRange FROM_ZERO = new NumberRange(0, Double.POSITIVE_INFINITY);

  /** From 0 to 1. */
  public static final NumberRange SHARE = new NumberRange(0, 1);

  public NumberRange {
    if (!(least <= most)) {
      throw new IllegalArgumentException("no range: " + least + " to " + most);
    }
  }

  /** Whether the number lies between the bounds; false if it is none (NaN). */
  public boolean holds(double number) {
    return number >= least && number <= most;
  }

  /** Whether no number is ruled out. */
  public boolean isOpen() {
    return least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY;
  }
}
