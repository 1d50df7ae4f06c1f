package news.parallax.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    RunStatistics statistics = new RunStatistics();
    signatures.forEach(statistics::add);
    return of(signatures, RunContext.of(statistics));
  }

  /** The same with a given context. */
  public static List<Story> of(Collection<StorySignature> signatures, RunContext run) {
    Map<String, LocalDate> dates = new HashMap<>();
    Map<Integer, List<StoryCard>> groups = new TreeMap<>();
    for (StorySignature signature : signatures) {
      LocalDate date = signature.date();
      if (date != null) {
        dates.put(signature.articleId(), date);
      }
      StoryCard card = StoryCard.of(signature, run);
      for (int key : card.keys()) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(card);
      }
    }
    Set<StoryPair> pairs = new HashSet<>();
    groups.forEach((key, group) -> KeyGroup.pairs(key, group, pairs::add));
    return StoryGrouping.stories(pairs, dates);
  }
}
