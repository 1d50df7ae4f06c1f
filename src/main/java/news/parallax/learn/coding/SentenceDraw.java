package news.parallax.learn.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Key;
import org.jspecify.annotations.Nullable;

/**
 * Draws sentences: outlets take turns, within an outlet its stories (or months, for articles of no
 * story) do. First those that leave most open are drawn, then others by chance: models learn most
 * from the first (Lewis and Gale 1994), and only the others show how often each frame is there. The
 * order of the sentences given does not matter.
 */
final class SentenceDraw {
  static final String UNSURE = "unsure";
  static final String CHANCE = "chance";

  private final long seed;
  private final Map<String, Integer> ofArticle = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param seed another draws others
   */
  SentenceDraw(long seed) {
    this.seed = seed;
  }

  /**
   * Draws.
   *
   * @param count how many; all if there are fewer
   * @param unsure how many of them for what they leave open
   * @return why each was drawn, in the order drawn
   */
  Map<DrawnSentence, String> draw(List<DrawnSentence> pool, int count, int unsure) {
    Map<DrawnSentence, String> drawn = new LinkedHashMap<>();
    List<DrawnSentence> open = pool.stream().filter(s -> s.doubt() > 0).toList();
    Comparator<DrawnSentence> mostOpenFirst =
        Comparator.comparingDouble((DrawnSentence s) -> -s.doubt()).thenComparing(this::lot);
    take(open, mostOpenFirst, unsure).forEach(s -> drawn.put(s, UNSURE));
    Comparator<DrawnSentence> byLot = Comparator.comparing(this::lot);
    take(pool, byLot, count - drawn.size()).forEach(s -> drawn.put(s, CHANCE));
    return drawn;
  }

  private String lot(DrawnSentence sentence) {
    return lot(sentence.id());
  }

  private String lot(String key) {
    return Key.of("lot", Long.toString(seed), key);
  }

  /** Takes so many, no article more often than need be. */
  private List<DrawnSentence> take(
      List<DrawnSentence> pool, Comparator<DrawnSentence> order, int count) {
    List<DrawnSentence> found = new ArrayList<>();
    int left = (int) pool.stream().filter(s -> !taken.contains(s.id())).count();
    for (int most = 1; found.size() < Math.min(count, left); most++) {
      Deque<Deque<Deque<DrawnSentence>>> outlets = strata(pool, order);
      while (!outlets.isEmpty() && found.size() < count) {
        Deque<Deque<DrawnSentence>> outlet = outlets.removeFirst();
        Deque<DrawnSentence> stratum = outlet.removeFirst();
        DrawnSentence next = next(stratum, most);
        if (next != null) {
          found.add(next);
          outlet.addLast(stratum);
        }
        if (!outlet.isEmpty()) {
          outlets.addLast(outlet);
        }
      }
    }
    return found;
  }

  private @Nullable DrawnSentence next(Deque<DrawnSentence> stratum, int most) {
    while (!stratum.isEmpty()) {
      DrawnSentence sentence = stratum.removeFirst();
      if (ofArticle.getOrDefault(sentence.from().article(), 0) < most && taken.add(sentence.id())) {
        ofArticle.merge(sentence.from().article(), 1, Integer::sum);
        return sentence;
      }
    }
    return null;
  }

  /** By outlet and within it by stratum, each in the order of its lot. */
  private Deque<Deque<Deque<DrawnSentence>>> strata(
      List<DrawnSentence> pool, Comparator<DrawnSentence> order) {
    Map<String, Map<String, List<DrawnSentence>>> outlets = new TreeMap<>();
    for (DrawnSentence sentence : pool) {
      outlets
          .computeIfAbsent(lot(sentence.from().outlet()), outlet -> new TreeMap<>())
          .computeIfAbsent(lot(sentence.stratum()), stratum -> new ArrayList<>())
          .add(sentence);
    }
    Deque<Deque<Deque<DrawnSentence>>> strata = new ArrayDeque<>();
    for (Map<String, List<DrawnSentence>> outlet : outlets.values()) {
      Deque<Deque<DrawnSentence>> ofOutlet = new ArrayDeque<>();
      outlet
          .values()
          .forEach(list -> ofOutlet.add(new ArrayDeque<>(list.stream().sorted(order).toList())));
      strata.add(ofOutlet);
    }
    return strata;
  }
}
