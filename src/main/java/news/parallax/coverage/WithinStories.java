package news.parallax.coverage;

import java.util.HashMap;
import java.util.Map;

/**
 * How far outlets differ in something that sentences have, compared within stories, where the
 * subject is the same: the spread of the outlets' shares beyond what chance gives, by the method of
 * moments (after DerSimonian and Laird 1986). What differs because outlets report other stories
 * does not count.
 */
public final class WithinStories {
  private final Map<String, Map<String, Long>> sentences = new HashMap<>();
  private final Map<String, Map<String, Map<String, Long>>> having = new HashMap<>();

  /** Adds an article of a story. */
  public void add(String story, String outlet, long count) {
    sentences.computeIfAbsent(story, s -> new HashMap<>()).merge(outlet, count, Long::sum);
  }

  /** Adds a sentence that has the thing. */
  public void count(String thing, String story, String outlet) {
    having
        .computeIfAbsent(thing, t -> new HashMap<>())
        .computeIfAbsent(story, s -> new HashMap<>())
        .merge(outlet, 1L, Long::sum);
  }

  /**
   * What was found.
   *
   * @param deviation standard deviation of the outlets' shares of sentences within a story, beyond
   *     chance; 0 if chance explains them
   * @param stories how many stories of two outlets or more have the thing
   */
  public record Spread(double deviation, int stories) {}

  /** How far outlets differ in a thing. */
  public Spread of(String thing) {
    double squares = 0;
    double chance = 0;
    double all = 0;
    int stories = 0;
    for (Map.Entry<String, Map<String, Long>> story :
        having.getOrDefault(thing, Map.of()).entrySet()) {
      Map<String, Long> sizes = sentences.getOrDefault(story.getKey(), Map.of());
      double whole = sizes.values().stream().mapToLong(Long::longValue).sum();
      if (sizes.size() < 2 || whole == 0) {
        continue;
      }
      double share = story.getValue().values().stream().mapToLong(Long::longValue).sum() / whole;
      stories++;
      all += whole;
      chance += (sizes.size() - 1) * share * (1 - share) * whole / Math.max(1, whole - 1);
      for (Map.Entry<String, Long> outlet : sizes.entrySet()) {
        double size = outlet.getValue();
        double own = size == 0 ? share : story.getValue().getOrDefault(outlet.getKey(), 0L) / size;
        squares += size * (own - share) * (own - share);
      }
    }
    double variance = all == 0 ? 0 : Math.max(0, squares - chance) / all;
    return new Spread(Math.sqrt(variance), stories);
  }
}
