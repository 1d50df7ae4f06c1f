package news.parallax.coverage;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How one actor is named over all outlets, and how often it is labelled and acts. */
public final class ActorStatistics {
  private final SortedMap<String, Long> names = new TreeMap<>();
  private final SortedMap<ActorKind, Long> kinds = new TreeMap<>();
  private long labels;
  private long roles;
  private long castings;

  ActorStatistics() {}

  void add(String name, ActorKind kind, long newLabels, long newRoles, long newCastings) {
    names.merge(name, 1L, Long::sum);
    kinds.merge(kind, 1L, Long::sum);
    labels += newLabels;
    roles += newRoles;
    castings += newCastings;
  }

  /** The name it has most often, of equals the first in code unit order. */
  public String name() {
    return most(names);
  }

  /** What it is most often. */
  public ActorKind kind() {
    return most(kinds);
  }

  public long labels() {
    return labels;
  }

  public long roles() {
    return roles;
  }

  public long castings() {
    return castings;
  }

  private static <K extends Comparable<K>> K most(SortedMap<K, Long> counts) {
    K most = counts.firstKey();
    for (Map.Entry<K, Long> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0L)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  void merge(ActorStatistics other) {
    other.names.forEach((name, count) -> names.merge(name, count, Long::sum));
    other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Long::sum));
    labels += other.labels;
    roles += other.roles;
    castings += other.castings;
  }
}
