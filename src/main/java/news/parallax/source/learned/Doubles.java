package news.parallax.source.learned;

import java.util.List;
import news.parallax.article.Spans;
import news.parallax.source.FoundAttribution;

/**
 * Leaves one of two attributions whose cues share a word, or that tell the same of the same source:
 * "declined" and "declined to say" are told once.
 */
final class Doubles {
  /** How many attributions behind one may be its double. */
  private static final int NEAR = 3;

  private Doubles() {}

  /** Removes of each two the one that is trusted less. */
  static void remove(List<FoundAttribution> found) {
    for (int i = 0; i < found.size(); i++) {
      for (int k = Math.min(found.size() - 1, i + NEAR); k > i; k--) {
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
