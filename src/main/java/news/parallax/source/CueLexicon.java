package news.parallax.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a cue with a certain complement can be trusted, from {@code cues.txt}. Threads may share
 * one.
 */
final class CueLexicon {
  private final Map<String, Double> reliability = new HashMap<>();
  private final double threshold;

  CueLexicon(double threshold) {
    this.threshold = threshold;
    for (List<String> lines : Resource.sections("cues.txt").values()) {
      for (String line : lines) {
        List<String> parts = Resource.words(line);
        reliability.put(parts.get(0), Double.parseDouble(parts.get(1)));
      }
    }
  }

  /** Share of right attributions among those with the cue; 0 if it was never seen. */
  double reliability(String key) {
    return reliability.getOrDefault(key, threshold <= 0 ? 1.0 : 0.0);
  }

  boolean trusts(String key) {
    return reliability(key) >= threshold;
  }
}
