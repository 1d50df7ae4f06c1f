package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Compares the articles that share a key, in time linear in their number: dated ones stand in order
 * of their day, copies side by side, and each is compared with at most {@value #NEIGHBOURS} that
 * follow within the window (sorted neighbourhood, after Hernández and Stolfo 1995). An undated one
 * is compared with all others of a small group and with its neighbours by text in a crowded one.
 */
public final class KeyGroup {
  static final int NEIGHBOURS = 48;

  private static final Comparator<StoryCard> BY_TEXT =
      Comparator.comparingLong(StoryCard::order).thenComparing(StoryCard::articleId);
  private static final Comparator<StoryCard> BY_DAY =
      Comparator.comparingInt(StoryCard::day).thenComparing(BY_TEXT);

  private KeyGroup() {}

  /**
   * Finds the pairs that seem to be of one story. A pair that shares several keys is found under
   * each of them, with the same score.
   *
   * @param cards the articles that share a key, in any order; one read twice counts once
   */
  public static void pairs(Iterable<StoryCard> cards, Consumer<StoryPair> pairs) {
    compare(
        cards,
        pair -> {
          if (pair.score() > 0) {
            pairs.accept(pair);
          }
        });
  }

  /** All comparisons made. */
  static void compare(Iterable<StoryCard> cards, Consumer<StoryPair> compared) {
    List<StoryCard> all = new ArrayList<>();
    List<StoryCard> dated = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (StoryCard card : cards) {
      if (seen.add(card.articleId())) {
        all.add(card);
        if (card.isDated()) {
          dated.add(card);
        }
      }
    }
    dated.sort(BY_DAY);
    for (int i = 0; i < dated.size(); i++) {
      int to = Math.min(dated.size(), i + 1 + NEIGHBOURS);
      for (int j = i + 1; j < to && PairScorer.withinWindow(dated.get(i), dated.get(j)); j++) {
        compared.accept(PairScorer.score(dated.get(i), dated.get(j)));
      }
    }
    if (dated.size() < all.size()) {
      compareUndated(all, compared);
    }
  }

  private static void compareUndated(List<StoryCard> all, Consumer<StoryPair> compared) {
    all.sort(BY_TEXT);
    for (int i = 0; i < all.size(); i++) {
      int to = Math.min(all.size(), i + 1 + NEIGHBOURS);
      for (int j = i + 1; j < to; j++) {
        if (!all.get(i).isDated() || !all.get(j).isDated()) {
          compared.accept(PairScorer.score(all.get(i), all.get(j)));
        }
      }
    }
  }
}
