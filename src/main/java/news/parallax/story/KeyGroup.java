package news.parallax.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Compares the articles that share a key. In a small group each is compared with each within the
 * window of days. In a crowded one they are put in order twice, and each is compared with those
 * that follow it closely (sorted neighbourhood, after Hernández and Stolfo 1995), so that the time
 * is linear: once by the least hash of their other keys, which puts articles side by side the more
 * often the more keys they share (min-wise hashing, Broder 1997), and once by day. A key that many
 * have tells little by itself: there dated articles are compared only if they share another one
 * too.
 */
public final class KeyGroup {
  static final int SMALL = 32;
  static final int NEIGHBOURS_BY_KEYS = 16;
  static final int NEIGHBOURS_BY_DAY = 8;

  private KeyGroup() {}

  /**
   * Finds the pairs that seem to be of one story, with a score above 0, and those that are near to
   * that; two articles of one template are neither. A pair that shares several keys that many have
   * may be found under each of them, with the same score; one that shares a key that few have is
   * found under the first of those only.
   *
   * @param key the key that the articles share
   * @param cards the articles, in any order; one read twice counts once
   */
  public static void pairs(int key, Iterable<StoryCard> cards, Consumer<StoryPair> pairs) {
    compare(
        key,
        cards,
        (a, b) -> {
          StoryPair pair = PairScorer.score(a, b);
          if (pair.score() > PairScorer.NEAR && !a.ofOneTemplate(b)) {
            pairs.accept(pair);
          }
        });
  }

  /** All comparisons made. */
  static void compare(int key, Iterable<StoryCard> cards, Consumer<StoryPair> compared) {
    compare(key, cards, (a, b) -> compared.accept(PairScorer.score(a, b)));
  }

  private static void compare(
      int key, Iterable<StoryCard> cards, BiConsumer<StoryCard, StoryCard> compared) {
    List<StoryCard> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (StoryCard card : cards) {
      if (seen.add(card.articleId())) {
        all.add(card);
      }
    }
    if (all.size() <= SMALL) {
      compareNext(all, SMALL, (a, b) -> !a.isComparedBefore(key, b), compared);
      return;
    }
    BiPredicate<StoryCard, StoryCard> telling =
        (a, b) ->
            (!a.isDated() || !b.isDated() || a.sharesAnother(key, b))
                && !a.isComparedBefore(key, b);
    Map<String, Long> orders = new HashMap<>();
    all.forEach(card -> orders.put(card.articleId(), card.orderWithout(key)));
    Comparator<StoryCard> byKeys =
        Comparator.comparing((StoryCard card) -> orders.getOrDefault(card.articleId(), 0L))
            .thenComparing(StoryCard::articleId);
    all.sort(byKeys);
    compareNext(all, NEIGHBOURS_BY_KEYS, telling, compared);
    Collections.sort(all, Comparator.comparingInt(StoryCard::day).thenComparing(byKeys));
    compareNext(all, NEIGHBOURS_BY_DAY, telling, compared);
  }

  private static void compareNext(
      List<StoryCard> cards,
      int neighbours,
      BiPredicate<StoryCard, StoryCard> worthwhile,
      BiConsumer<StoryCard, StoryCard> compared) {
    for (int i = 0; i < cards.size(); i++) {
      int to = Math.min(cards.size(), i + 1 + neighbours);
      for (int j = i + 1; j < to; j++) {
        StoryCard one = cards.get(i);
        StoryCard other = cards.get(j);
        if (PairScorer.withinWindow(one, other) && worthwhile.test(one, other)) {
          compared.accept(one, other);
        }
      }
    }
  }
}
