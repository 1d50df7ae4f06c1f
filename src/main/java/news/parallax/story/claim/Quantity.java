package news.parallax.story.claim;

import org.jspecify.annotations.Nullable;

/**
 * A number as asserted: 774, "at least 100,000", "$1.5 billion", "80%", "hundreds".
 *
 * @param low the least value that the words allow, hedge aside
 * @param high the greatest; the same as {@code low} unless the words give a range
 * @param hedge how the number is qualified
 * @param unit what kind of unit it has
 * @param unitName the unit: a currency code, "percent", "week", …; null if {@link Unit#NONE} or
 *     {@link Unit#PEOPLE}
 * @param vague whether only an order of magnitude is given
 */
public record Quantity(
    double low, double high, Hedge hedge, Unit unit, @Nullable String unitName, boolean vague) {

  /** How a number is qualified. */
  public enum Hedge {
    NONE,
    /** "about", "some", "nearly". */
    ABOUT,
    /** "at least", "more than", "over". */
    AT_LEAST,
    /** "up to", "fewer than", "at most". */
    AT_MOST
  }

  /** Kinds of units. */
  public enum Unit {
    MONEY,
    PERCENT,
    TIME,
    LENGTH,
    WEIGHT,
    PEOPLE,
    /** Other things counted. */
    THINGS,
    /** The article gives none. */
    NONE
  }

  /** Numbers that are so near are the same, rounded. */
  private static final double ROUNDING = 0.02;

  /** "About" stands for so much more or less. */
  private static final double ABOUT = 0.1;

  /** The least value that is still reconcilable with the words. */
  public double least() {
    return switch (hedge) {
      case AT_MOST -> 0;
      case ABOUT -> low * (1 - ABOUT);
      case NONE, AT_LEAST -> low * (1 - ROUNDING);
    };
  }

  /** The greatest value that is still reconcilable with the words. */
  public double greatest() {
    return switch (hedge) {
      case AT_LEAST -> Double.MAX_VALUE;
      case ABOUT -> high * (1 + ABOUT);
      case NONE, AT_MOST -> high * (1 + ROUNDING);
    };
  }

  /** Whether one value can be meant by both; units aside. */
  public boolean isReconcilable(Quantity other) {
    return least() <= other.greatest() && other.least() <= greatest();
  }

  /** Whether both give the same number, hedges aside. */
  public boolean sameNumber(Quantity other) {
    return low == other.low && high == other.high;
  }

  /** Whether two articles are unlikely to give this number for different things. */
  boolean isSpecific() {
    return !vague && (low >= 1000 || low != Math.rint(low) || (low >= 100 && low % 100 != 0));
  }
}
