package news.parallax.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * The same pairs in parts that can be sent one by one; dates of articles without a pair are left
   * out.
   *
   * @param most pairs in a part, at least 1
   */
  public List<StoryPairs> parts(int most) {
    List<StoryPairs> parts = new ArrayList<>();
    StoryPairs part = new StoryPairs();
    for (StoryPair pair : pairs) {
      if (part.pairs.size() == most) {
        parts.add(part);
        part = new StoryPairs();
      }
      part.pairs.add(pair);
      part.copyDate(pair.a(), dates);
      part.copyDate(pair.b(), dates);
    }
    if (!part.pairs.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  private void copyDate(String article, SortedMap<String, LocalDate> from) {
    LocalDate date = from.get(article);
    if (date != null) {
      dates.put(article, date);
    }
  }
}
