package news.parallax.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.grammar.WordFile;

/**
 * How far a cue with a certain complement can be trusted, from {@code cues.txt}. Threads may share
 * one.
 */
final class CueLexicon {
  private final Map<String, Double> reliability = new HashMap<>();
  private final WordLists lists;
  private final double threshold;

  private final boolean takesAll;

  /**
   * @param threshold cues right less often are not trusted
   * @param takesAll whether cues that are not trusted are proposed all the same, to count them
   */
  CueLexicon(WordLists lists, double threshold, boolean takesAll) {
    this.lists = lists;
    this.threshold = threshold;
    this.takesAll = takesAll;
    for (List<String> lines : WordFile.sections(CueLexicon.class, "cues.txt").values()) {
      for (String line : lines) {
        List<String> parts = WordFile.words(line);
        reliability.put(parts.get(0), Double.parseDouble(parts.get(1)));
      }
    }
  }

  /**
   * Share of right attributions among those with the cue. For a speech verb that was never seen
   * with the complement, that of all speech verbs; otherwise 0.
   */
  double reliability(String key) {
    Double known = reliability.get(key);
    if (known != null) {
      return known;
    }
    int colon = key.indexOf(':');
    boolean speech = colon > 0 && lists.inverts(key.substring(0, colon));
    return speech ? reliability.getOrDefault("*" + key.substring(colon), 0.0) : 0.0;
  }

  boolean trusts(String key) {
    return reliability(key) >= threshold;
  }

  /** Whether attributions with the cue are proposed. */
  boolean proposes(String key) {
    return takesAll || trusts(key);
  }
}
