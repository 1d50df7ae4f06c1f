package news.parallax.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The first few of many by an order, without holding the others. */
final class Best<T> {
  private final TreeSet<T> kept;
  private final int most;
  private long seen;

  /**
   * @param order total: two different values are never equal by it
   * @param most how many to keep
   */
  Best(Comparator<? super T> order, int most) {
    this.kept = new TreeSet<>(order);
    this.most = most;
  }

  void offer(T value) {
    seen++;
    kept.add(value);
    if (kept.size() > most) {
      kept.pollLast();
    }
  }

  /** How many were offered. */
  long seen() {
    return seen;
  }

  List<T> list() {
    return new ArrayList<>(kept);
  }
}
