package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Spans;
import news.parallax.source.FoundAttribution;

/** Tells what a pass made of the attributions of a document. */
final class Differences {
  private Differences() {}

  /** Tells a trace which attributions the pass changed, added and took away. */
  static void tell(
      RepairPass pass, List<FoundAttribution> before, List<FoundAttribution> after, Trace trace) {
    List<FoundAttribution> gone = new ArrayList<>(before);
    gone.removeAll(after);
    List<FoundAttribution> added = new ArrayList<>(after);
    added.removeAll(before);
    for (FoundAttribution one : gone) {
      FoundAttribution now =
          added.stream().filter(other -> isSame(one, other)).findFirst().orElse(null);
      added.remove(now);
      trace.repaired(pass, one, now);
    }
    added.forEach(one -> trace.repaired(pass, null, one));
  }

  /** Whether one became the other: the cue is the same, or it has none and the content is. */
  private static boolean isSame(FoundAttribution one, FoundAttribution other) {
    return one.by().equals(other.by())
        && one.cue().equals(other.cue())
        && (!one.cue().isEmpty() || Spans.overlap(one.content(), other.content()));
  }
}
