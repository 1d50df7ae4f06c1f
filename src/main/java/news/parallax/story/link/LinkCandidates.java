package news.parallax.story.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import news.parallax.story.Hashes;

/**
 * Which articles of a story are compared: all of a small one; in a crowded one those that share a
 * fingerprint of their text (winnowing after Schleimer, Wilkerson and Aiken 2003) or a credit, each
 * with at most {@value #NEIGHBOURS} that follow under the same fingerprint.
 */
final class LinkCandidates {
  static final Comparator<TextLink> BY_ARTICLES =
      Comparator.comparing(TextLink::a).thenComparing(TextLink::b);

  private static final int SMALL = 40;
  private static final int NEIGHBOURS = 10;
  private static final int SHINGLE = 8;

  /** One in so many shingles is a fingerprint. */
  private static final int SAMPLE = 16;

  private static final int MOST_FINGERPRINTS = 40;

  private LinkCandidates() {}

  /** Hands on each pair once, sorted within itself; the texts are sorted by article. */
  static void among(List<LinkText> texts, BiConsumer<LinkText, LinkText> pairs) {
    if (texts.size() <= SMALL) {
      for (int i = 0; i < texts.size(); i++) {
        for (int j = i + 1; j < texts.size(); j++) {
          hand(texts.get(i), texts.get(j), pairs);
        }
      }
      return;
    }
    Map<Long, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (long key : keys(texts.get(i))) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> seen = new HashSet<>();
    for (List<Integer> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < Math.min(group.size(), i + 1 + NEIGHBOURS); j++) {
          if (seen.add((long) group.get(i) << 32 | group.get(j))) {
            hand(texts.get(group.get(i)), texts.get(group.get(j)), pairs);
          }
        }
      }
    }
  }

  private static void hand(LinkText a, LinkText b, BiConsumer<LinkText, LinkText> pairs) {
    if (!a.article().id().equals(b.article().id())) {
      pairs.accept(a, b);
    }
  }

  private static Set<Long> keys(LinkText text) {
    Set<Long> keys = new HashSet<>();
    for (String party : Origins.of(text.article().article())) {
      keys.add(Hashes.mix(Hashes.of(party)));
    }
    for (int i = 0; i + SHINGLE <= text.words() && keys.size() < MOST_FINGERPRINTS; i++) {
      long shingle = 0;
      for (int j = i; j < i + SHINGLE; j++) {
        shingle = Hashes.pair(shingle, text.hash(j));
      }
      if (Math.floorMod(shingle, SAMPLE) == 0) {
        keys.add(shingle);
      }
    }
    return keys;
  }
}
