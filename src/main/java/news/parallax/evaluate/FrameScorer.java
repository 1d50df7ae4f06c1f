package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts labels found against labels in the gold data. Where every text has exactly one label on
 * either side, micro-averaged F1 is accuracy.
 */
public final class FrameScorer {
  private static final class Counts {
    int both;
    int goldOnly;
    int foundOnly;
  }

  private final Map<String, Counts> counts = new TreeMap<>();
  private int texts;
  private int firstRight;

  /**
   * Adds a text.
   *
   * @param found by falling score
   */
  public void add(List<String> gold, List<String> found) {
    texts++;
    firstRight += !found.isEmpty() && gold.contains(found.get(0)) ? 1 : 0;
    Set<String> goldSet = new HashSet<>(gold);
    Set<String> foundSet = new HashSet<>(found);
    for (String label : goldSet) {
      if (foundSet.contains(label)) {
        of(label).both++;
      } else {
        of(label).goldOnly++;
      }
    }
    for (String label : foundSet) {
      if (!goldSet.contains(label)) {
        of(label).foundOnly++;
      }
    }
  }

  /** The scores of all texts added so far. */
  public FrameScores scores() {
    List<FrameScores.Label> labels = new ArrayList<>();
    counts.forEach(
        (label, c) -> labels.add(new FrameScores.Label(label, c.both, c.goldOnly, c.foundOnly)));
    return new FrameScores(texts, firstRight, labels);
  }

  private Counts of(String label) {
    return counts.computeIfAbsent(label, key -> new Counts());
  }
}
