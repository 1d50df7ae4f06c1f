package news.parallax.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the repairs and removals made to one article, and notes its doubts. */
final class RepairTally {
  private final List<String> notes = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Notes a code once. */
  void note(String code) {
    if (!notes.contains(code)) {
      notes.add(code);
    }
  }

  /** Counts one more of the code. */
  void count(String code) {
    counts.merge(code, 1, Integer::sum);
  }

  /** Notes in the order they were made, then counted codes as {@code code=count}, sorted. */
  List<String> codes() {
    List<String> codes = new ArrayList<>(notes);
    counts.forEach((code, count) -> codes.add(code + "=" + count));
    return codes;
  }
}
