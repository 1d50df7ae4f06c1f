package news.parallax.story.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches of words that stand in two articles alike, found as greedy string tiling finds them
 * (Wise 1993), in linear time: shingles of {@value #WIDTH} words are looked up and extended.
 */
final class SharedWords {
  static final int WIDTH = 5;

  /** A shingle that is more frequent in one article is a phrase. */
  private static final int MOST_PLACES = 6;

  /** Words {@code a} to {@code a + length} of one are words {@code b} to … of the other. */
  record Stretch(int a, int b, int length) {}

  private final LinkText a;
  private final LinkText b;
  private final List<Stretch> stretches = new ArrayList<>();
  private final BitSet inA = new BitSet();
  private final BitSet inB = new BitSet();

  SharedWords(LinkText a, LinkText b) {
    this.a = a;
    this.b = b;
    Map<Long, List<Integer>> places = places(b);
    int i = 0;
    while (i + WIDTH <= a.words()) {
      Stretch best = longest(i, places.getOrDefault(shingle(a, i), List.of()));
      if (best.length() >= WIDTH) {
        stretches.add(best);
        inA.set(best.a(), best.a() + best.length());
        inB.set(best.b(), best.b() + best.length());
        i += best.length();
      } else {
        i++;
      }
    }
  }

  private static Map<Long, List<Integer>> places(LinkText text) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + WIDTH <= text.words(); i++) {
      List<Integer> known = places.computeIfAbsent(shingle(text, i), s -> new ArrayList<>(1));
      if (known.size() < MOST_PLACES) {
        known.add(i);
      }
    }
    return places;
  }

  private static long shingle(LinkText text, int from) {
    long shingle = 0;
    for (int i = from; i < from + WIDTH; i++) {
      shingle = shingle * 0x100000001b3L + text.hash(i);
    }
    return shingle;
  }

  /** The longest stretch from the place on; words of the other article are used once. */
  private Stretch longest(int from, List<Integer> places) {
    Stretch best = new Stretch(from, 0, 0);
    for (int place : places) {
      int length = 0;
      while (from + length < a.words()
          && place + length < b.words()
          && !inB.get(place + length)
          && a.hash(from + length) == b.hash(place + length)) {
        length++;
      }
      if (length > best.length()) {
        best = new Stretch(from, place, length);
      }
    }
    return best;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  BitSet inA() {
    return inA;
  }

  int words() {
    return inA.cardinality();
  }

  /** How many of the shared words are the outlets' own in both articles. */
  int ownWords() {
    int own = 0;
    for (Stretch stretch : stretches) {
      for (int i = 0; i < stretch.length(); i++) {
        own += a.isQuoted(stretch.a() + i) || b.isQuoted(stretch.b() + i) ? 0 : 1;
      }
    }
    return own;
  }

  /** Length of the longest stretch that both articles give as a source's own words. */
  int longestQuotation() {
    int longest = 0;
    for (Stretch stretch : stretches) {
      int run = 0;
      for (int i = 0; i < stretch.length(); i++) {
        run = a.isQuoted(stretch.a() + i) && b.isQuoted(stretch.b() + i) ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  /** The share of shared words that stand in the same order in both. */
  double inOrder() {
    int[] words = new int[stretches.size()];
    int best = 0;
    for (int i = 0; i < words.length; i++) {
      words[i] = stretches.get(i).length();
      for (int j = Math.max(0, i - 200); j < i; j++) {
        if (stretches.get(j).b() < stretches.get(i).b()) {
          words[i] = Math.max(words[i], words[j] + stretches.get(i).length());
        }
      }
      best = Math.max(best, words[i]);
    }
    return words() == 0 ? 0 : (double) best / words();
  }
}
