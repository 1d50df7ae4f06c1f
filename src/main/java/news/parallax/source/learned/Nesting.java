package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Spans;
import news.parallax.source.FoundAttribution;

/** Says of attributions which stand within others, and which tell what another tells. */
final class Nesting {
  /** How many attributions before and behind one may hold it. */
  private static final int NEAR = 8;

  /** How many attributions behind one may be its double. */
  private static final int NEAR_DOUBLE = 3;

  private static final Comparator<FoundAttribution> BY_CUE =
      Comparator.comparing(one -> one.cue().isEmpty() ? one.content().get(0) : one.cue().get(0));

  private Nesting() {}

  /**
   * Adds those that stand within one that was found and whose cue none has. Who is heard to decline
   * "to say whether" is not cited a second time for what he does not say.
   */
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
          && near.stream().anyMatch(outer -> outer.holds(one))
          && near.stream().noneMatch(outer -> isSpeakers(outer, one))) {
        held.add(one);
      }
    }
    found.addAll(held);
  }

  /** Whether the inner one is of whoever speaks in the outer one, by the same words. */
  private static boolean isSpeakers(FoundAttribution outer, FoundAttribution inner) {
    return outer.holds(inner) && Spans.overlap(outer.source(), inner.source());
  }

  private static boolean sharesCue(FoundAttribution some, FoundAttribution more) {
    return Spans.overlap(some.cue(), more.cue());
  }

  /**
   * Marks as nested the attributions whose cue stands in the content of another.
   *
   * @param found in reading order
   */
  static void mark(List<FoundAttribution> found) {
    List<FoundAttribution> all = List.copyOf(found);
    for (int i = 0; i < all.size(); i++) {
      FoundAttribution one = all.get(i);
      boolean nested = false;
      int to = Math.min(all.size(), i + NEAR + 1);
      for (int k = Math.max(0, i - NEAR); k < to && !nested; k++) {
        nested = k != i && all.get(k).holds(one);
      }
      found.set(i, nested ? one.as(one.act(), true) : one);
    }
  }

  /**
   * Leaves the more trusted one of two whose cues share a word, or that tell the same of the same
   * source: "declined" and "declined to say" are told once.
   */
  static void removeDoubles(List<FoundAttribution> found) {
    for (int i = 0; i < found.size(); i++) {
      for (int k = Math.min(found.size() - 1, i + NEAR_DOUBLE); k > i; k--) {
        if (isDouble(found.get(i), found.get(k))) {
          found.remove(confidence(found.get(i)) < confidence(found.get(k)) ? i : k);
          i--;
          break;
        }
      }
    }
  }

  private static boolean isDouble(FoundAttribution one, FoundAttribution other) {
    boolean same =
        one.content().equals(other.content()) && Spans.overlap(one.source(), other.source());
    return same
        || (Spans.overlap(one.cue(), other.cue()) && Spans.overlap(one.content(), other.content()));
  }

  private static double confidence(FoundAttribution one) {
    return one.confidence() == null ? 0 : one.confidence();
  }
}
