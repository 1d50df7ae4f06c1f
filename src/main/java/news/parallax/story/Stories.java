package news.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the stories of a run in memory: the plain loop that a pipeline takes apart. The steps are
 * counting ({@link RunStatistics}), weighing ({@link StoryCard}), comparing within keys ({@link
 * KeyGroup}) and grouping ({@link StoryGrouping}).
 */
public final class Stories {
  private Stories() {}

  /** The stories of the articles, sorted by id; articles alone in their story have none. */
  public static List<Story> of(Collection<StorySignature> signatures) {
    return indexOf(signatures).stories();
  }

  /** The stories of the articles and which others are laid beside them. */
  public static StoryIndex indexOf(Collection<StorySignature> signatures) {
    RunStatistics statistics = new RunStatistics();
    signatures.forEach(statistics::add);
    RunContext run = RunContext.of(statistics);
    Map<Integer, List<StoryCard>> groups = new TreeMap<>();
    for (StorySignature signature : signatures) {
      StoryCard card = StoryCard.of(signature, run);
      for (int key : card.keys()) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(card);
      }
    }
    StoryPairs pairs = new StoryPairs();
    groups.forEach(pairs::addGroup);
    return pairs.stories();
  }
}
