package news.parallax.story.claim;

import org.jspecify.annotations.Nullable;

/**
 * A number as asserted: 774, "at least 100,000", "$1.5 billion", "80%", "hundreds".
 *
 * @param low the least value that the words allow, hedge aside
 * @param high the greatest; the same as {@code low} unless the words give a range
 * @param step the unit of the last place that the words tell: 0.1 million for "1.5 million"
 * @param hedge how the number is qualified
 * @param unit what kind of unit it has
 * @param unitName the unit: a currency code, "percent", "week", …; null if {@link Unit#NONE} or
 *     {@link Unit#PEOPLE}
 * @param factor how many of the unit's base unit one is: 60 for a minute
 * @param vague whether only an order of magnitude is given
 */
public record Quantity(
    double low,
    double high,
    double step,
    Hedge hedge,
    Unit unit,
    @Nullable String unitName,
    double factor,
    boolean vague) {

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
    /** Percentage points and basis points. */
    POINTS,
    TIME,
    LENGTH,
    AREA,
    VOLUME,
    WEIGHT,
    SPEED,
    POWER,
    TEMPERATURE,
    PEOPLE,
    /** Other things counted. */
    THINGS,
    /** The article gives none. */
    NONE;

    /** Whether it is a unit by which something is measured, and not what is counted. */
    public boolean isMeasure() {
      return this != PEOPLE && this != THINGS && this != NONE;
    }
  }

  /** "About" stands for so much more or less. */
  private static final double ABOUT = 0.1;

  /** "More than" is said of numbers at most so many times as large. */
  private static final double MORE = 1.25;

  /** "Up to" is said of numbers at most so many times as small. */
  private static final double UP_TO = 1.1;

  /** Two numbers that differ by less are one. */
  private static final double SAME = 1e-6;

  /** The least value that is still reconcilable with the words, in base units. */
  public double least() {
    return factor
        * switch (hedge) {
          case AT_MOST -> low / UP_TO - step / 2;
          case ABOUT -> low - Math.max(Math.abs(low) * ABOUT, step / 2);
          case NONE, AT_LEAST -> low - step / 2;
        };
  }

  /** The greatest value that is still reconcilable with the words, in base units. */
  public double greatest() {
    return factor
        * switch (hedge) {
          case AT_LEAST -> high * MORE + step / 2;
          case ABOUT -> high + Math.max(Math.abs(high) * ABOUT, step / 2);
          case NONE, AT_MOST -> high + step / 2;
        };
  }

  /** Whether both are measured alike: in dollars, in units of length, in people. */
  public boolean isComparable(Quantity other) {
    boolean named = unit == Unit.MONEY || unit == Unit.TEMPERATURE;
    return unit == other.unit
        && (!named || String.valueOf(unitName).equals(String.valueOf(other.unitName)));
  }

  /** Whether one value can be meant by both; units aside. */
  public boolean isReconcilable(Quantity other) {
    return sameNumber(other)
        || (isBelow(least(), other.greatest()) && isBelow(other.least(), greatest()));
  }

  /** Less by more than doubles are off: 0.85 and 0.9 - 0.05 are one. */
  private static boolean isBelow(double some, double other) {
    return some < other && !same(some, other);
  }

  /** Whether one is a bound that the other keeps: "more than 40" and 75. */
  boolean isWithin(Quantity other) {
    return keeps(other) || other.keeps(this);
  }

  private boolean keeps(Quantity other) {
    double most = other.hedge == Hedge.AT_MOST ? other.low : other.high;
    return (hedge == Hedge.AT_LEAST && most * other.factor > low * factor)
        || (hedge == Hedge.AT_MOST && other.low * other.factor < high * factor);
  }

  /** Whether both give the same number, hedges aside. */
  public boolean sameNumber(Quantity other) {
    return same(low * factor, other.low * other.factor)
        && same(high * factor, other.high * other.factor);
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
  }

  /** Whether it is one number, neither a range nor an order of magnitude. */
  boolean isSingle() {
    return !vague && low == high;
  }

  /** Whether two articles are unlikely to give this number for different things. */
  boolean isSpecific() {
    return !vague && (low >= 1000 || low != Math.rint(low) || (low >= 100 && low % 100 != 0));
  }

  /** The same number counting other things. */
  Quantity of(Unit counted) {
    return new Quantity(low, high, step, hedge, counted, unitName, factor, vague);
  }
}
