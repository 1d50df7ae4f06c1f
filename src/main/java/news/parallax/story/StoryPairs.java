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
  /** Near pairs without so much in common of whom and what they name are of other affairs. */
  private static final double LEAST_NAMES = 0.25;

  private final NavigableSet<StoryPair> pairs = new TreeSet<>();

  /** Those that fall short of one story and are near to it. */
  private final NavigableSet<StoryPair> near = new TreeSet<>();

  private final SortedMap<String, LocalDate> dates = new TreeMap<>();

  /** Compares the articles that share a key. */
  public void addGroup(int key, Iterable<StoryCard> cards) {
    KeyGroup.pairs(key, cards, this::add);
    for (StoryCard card : cards) {
      LocalDate date = card.date();
      if (date != null) {
        dates.put(card.articleId(), date);
      }
    }
  }

  private void add(StoryPair pair) {
    if (pair.score() > 0) {
      pairs.add(pair);
    } else if (pair.names() >= LEAST_NAMES) {
      near.add(pair);
    }
  }

  /** Adds the pairs of other groups. */
  public void addAll(StoryPairs other) {
    pairs.addAll(other.pairs);
    near.addAll(other.near);
    dates.putAll(other.dates);
  }

  /** The stories that the pairs make, and which articles are laid beside them. */
  public StoryIndex stories() {
    List<Story> stories = StoryGrouping.stories(pairs, dates);
    List<StoryPair> all = new ArrayList<>(pairs);
    all.addAll(near);
    return new StoryIndex(stories, Guest.of(stories, all));
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
    List<StoryPair> all = new ArrayList<>(pairs);
    all.addAll(near);
    for (StoryPair pair : all) {
      if (part.size() == most) {
        parts.add(part);
        part = new StoryPairs();
      }
      part.add(pair);
      part.copyDate(pair.a(), dates);
      part.copyDate(pair.b(), dates);
    }
    if (part.size() > 0) {
      parts.add(part);
    }
    return parts;
  }

  private int size() {
    return pairs.size() + near.size();
  }

  private void copyDate(String article, SortedMap<String, LocalDate> from) {
    LocalDate date = from.get(article);
    if (date != null) {
      dates.put(article, date);
    }
  }
}
