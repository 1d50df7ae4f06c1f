package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.source.FoundAttribution;

/** Says of attributions which stand within others. */
final class Nesting {
  /** How many attributions before and behind one may hold it. */
  private static final int NEAR = 8;

  private Nesting() {}

  /** Adds those that stand within one that was found. */
  static void add(List<FoundAttribution> found, List<FoundAttribution> inner) {
    List<FoundAttribution> held = new ArrayList<>();
    for (FoundAttribution one : inner) {
      boolean known =
          found.stream().anyMatch(other -> Proposal.overlap(other.cue(), one.cue()))
              || held.stream().anyMatch(other -> Proposal.overlap(other.cue(), one.cue()));
      if (!known && found.stream().anyMatch(outer -> outer.holds(one))) {
        held.add(one);
      }
    }
    found.addAll(held);
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
