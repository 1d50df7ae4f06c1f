package news.parallax.story.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of two statements laid side by side: the longest sequence of words that stand in both
 * in the same order, and what stands between them.
 */
final class WordAlignment {
  /** Longer statements are compared as far as this. */
  private static final int MOST_WORDS = 200;

  private final List<Gap> gaps = new ArrayList<>();
  private final int matched;

  /**
   * Words that stand between two words that match, in one statement or in both.
   *
   * @param before how many words match in a row before it
   * @param behind how many words match in a row behind it
   */
  record Gap(List<String> a, List<String> b, int before, int behind) {
    Gap {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }
  }

  /** A word of each that match. */
  private record Pair(int a, int b) {
    boolean isFollowedBy(Pair next) {
      return next.a == a + 1 && next.b == b + 1;
    }
  }

  WordAlignment(List<String> some, List<String> other) {
    List<String> a = some.subList(0, Math.min(MOST_WORDS, some.size()));
    List<String> b = other.subList(0, Math.min(MOST_WORDS, other.size()));
    List<Pair> pairs = pairs(a, b, lengths(a, b));
    matched = pairs.size();
    for (int i = 1; i < pairs.size(); i++) {
      Pair left = pairs.get(i - 1);
      Pair right = pairs.get(i);
      if (!left.isFollowedBy(right)) {
        gaps.add(
            new Gap(
                a.subList(left.a + 1, right.a),
                b.subList(left.b + 1, right.b),
                runBefore(pairs, i - 1),
                runFrom(pairs, i)));
      }
    }
  }

  /** Lengths of the longest common subsequences from each pair of places on. */
  private static int[][] lengths(List<String> a, List<String> b) {
    int[][] lengths = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            a.get(i).equals(b.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static List<Pair> pairs(List<String> a, List<String> b, int[][] lengths) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        pairs.add(new Pair(i++, j++));
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static int runBefore(List<Pair> pairs, int last) {
    int first = last;
    while (first > 0 && pairs.get(first - 1).isFollowedBy(pairs.get(first))) {
      first--;
    }
    return last - first + 1;
  }

  private static int runFrom(List<Pair> pairs, int first) {
    int last = first;
    while (last + 1 < pairs.size() && pairs.get(last).isFollowedBy(pairs.get(last + 1))) {
      last++;
    }
    return last - first + 1;
  }

  /** Number of words that match. */
  int matched() {
    return matched;
  }

  /** What stands between the first and the last word that match. */
  List<Gap> gaps() {
    return gaps;
  }
}
