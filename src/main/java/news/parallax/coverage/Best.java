package news.parallax.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The first few of many by an order, without holding the others. */
public final class Best<T> {
  private final TreeSet<T> kept;
  private final int most;
  private long seen;

  /**
   * @param order total: two different values are never equal by it
   * @param most how many to keep
   */
  public Best(Comparator<? super T> order, int most) {
    this.kept = new TreeSet<>(order);
    this.most = most;
  }

  /** Takes a value in if it is among the first. */
  public void offer(T value) {
    seen++;
    kept.add(value);
    if (kept.size() > most) {
      kept.pollLast();
    }
  }

  /** How many were offered. */
  public long seen() {
    return seen;
  }

  /** The first ones in their order. */
  public List<T> list() {
    return new ArrayList<>(kept);
  }
}
