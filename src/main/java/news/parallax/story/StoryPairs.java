package news.parallax.story;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs found in the groups of a run, with the dates of their articles; what stories are made of.
 * Adding up is the same in any order.
 */
public final class StoryPairs {
  private final NavigableSet<StoryPair> pairs = new TreeSet<>();
  private final SortedMap<String, LocalDate> dates = new TreeMap<>();

  /** Compares the articles that share a key. */
  public void addGroup(int key, Iterable<StoryCard> cards) {
    KeyGroup.pairs(key, cards, pairs::add);
    for (StoryCard card : cards) {
      LocalDate date = card.date();
      if (date != null) {
        dates.put(card.articleId(), date);
      }
    }
  }

  /** Adds the pairs of other groups. */
  public void addAll(StoryPairs other) {
    pairs.addAll(other.pairs);
    dates.putAll(other.dates);
  }

  /** The stories that the pairs make. */
  public StoryIndex stories() {
    return new StoryIndex(StoryGrouping.stories(pairs, dates));
  }

  /** Forgets the dates of articles without a pair. */
  public StoryPairs trimmed() {
    NavigableSet<String> paired = new TreeSet<>();
    pairs.forEach(
        pair -> {
          paired.add(pair.a());
          paired.add(pair.b());
        });
    dates.keySet().retainAll(paired);
    return this;
  }
}
