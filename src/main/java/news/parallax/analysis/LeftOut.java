package news.parallax.analysis;

import java.io.Serializable;

/**
 * How many articles are outside the window of a run.
 *
 * @param before dated before its first day
 * @param after dated after its last day
 * @param undated without a date
 */
public record LeftOut(long before, long after, long undated) implements Serializable {
  public static final LeftOut NONE = new LeftOut(0, 0, 0);

  public long all() {
    return before + after + undated;
  }

  /** These and one more. */
  public LeftOut and(Window.Side side) {
    return switch (side) {
      case BEFORE -> new LeftOut(before + 1, after, undated);
      case AFTER -> new LeftOut(before, after + 1, undated);
      case UNDATED -> new LeftOut(before, after, undated + 1);
      case INSIDE -> throw new IllegalArgumentException("An article inside is not left out");
    };
  }

  public LeftOut plus(LeftOut other) {
    return new LeftOut(before + other.before, after + other.after, undated + other.undated);
  }
}
