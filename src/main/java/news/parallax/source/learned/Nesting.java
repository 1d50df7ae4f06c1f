package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import news.parallax.source.FoundAttribution;

/** Says of attributions which stand within others. */
final class Nesting {
  /** How many attributions before and behind one may hold it. */
  private static final int NEAR = 8;

  private static final Comparator<FoundAttribution> BY_CUE =
      Comparator.comparing(one -> one.cue().isEmpty() ? one.content().get(0) : one.cue().get(0));

  private Nesting() {}

  /** Adds those that stand within one that was found and whose cue none has. */
  static void add(List<FoundAttribution> found, List<FoundAttribution> inner) {
    List<FoundAttribution> all = new ArrayList<>(found);
    all.sort(BY_CUE);
    List<FoundAttribution> held = new ArrayList<>();
    inner.sort(BY_CUE);
    for (FoundAttribution one : inner) {
      int at = Collections.binarySearch(all, one, BY_CUE);
      int place = at < 0 ? -at - 1 : at;
      List<FoundAttribution> near =
          all.subList(Math.max(0, place - NEAR), Math.min(all.size(), place + NEAR));
      boolean last = !held.isEmpty() && sharesCue(held.get(held.size() - 1), one);
      if (!last
          && near.stream().noneMatch(outer -> sharesCue(outer, one))
          && near.stream().anyMatch(outer -> outer.holds(one))) {
        held.add(one);
      }
    }
    found.addAll(held);
  }

  private static boolean sharesCue(FoundAttribution some, FoundAttribution more) {
    return Proposal.overlap(some.cue(), more.cue());
  }

  /**
   * The attributions, those marked as nested whose cue stands in the content of another.
   *
   * @param found in reading order
   */
  static List<FoundAttribution> mark(List<FoundAttribution> found) {
    List<FoundAttribution> marked = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      FoundAttribution one = found.get(i);
      boolean nested = false;
      int to = Math.min(found.size(), i + NEAR + 1);
      for (int k = Math.max(0, i - NEAR); k < to && !nested; k++) {
        nested = k != i && found.get(k).holds(one);
      }
      marked.add(nested ? one.as(one.act(), true) : one);
    }
    return marked;
  }
}
