package news.parallax.story.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.story.link.LinkText.Passage;

/**
 * Which passages of two articles say the same in other words. Passages are compared by the cosine
 * of their words, weighed by how few passages <em>of these two articles</em> have them: what the
 * whole story is about tells nothing, what only one passage on each side mentions tells much. Two
 * passages match if each is the other's likest. Passages that mostly stand in both alike are left
 * out: those are quotations or copied, which {@link SharedWords} counts.
 */
final class PassageAlignment {
  /** Below this cosine passages are taken for different. */
  private static final double LEAST = 0.25;

  /** Longer articles are compared by their first passages only. */
  private static final int MOST_PASSAGES = 200;

  /** Passages and how alike they are. */
  record Match(Passage a, Passage b, double likeness) {}

  private final List<Passage> a;
  private final List<Passage> b;
  private final List<Match> matches = new ArrayList<>();

  PassageAlignment(LinkText textA, LinkText textB, SharedWords shared) {
    a = first(textA);
    b = first(textB);
    Map<Integer, Integer> frequencies = new HashMap<>();
    count(a, frequencies);
    count(b, frequencies);
    List<Map<Integer, Double>> weightsA = weigh(a, frequencies);
    List<Map<Integer, Double>> weightsB = weigh(b, frequencies);
    double[] bestOfA = new double[a.size()];
    double[] bestOfB = new double[b.size()];
    int[] choiceOfA = new int[a.size()];
    int[] choiceOfB = new int[b.size()];
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        double likeness = product(weightsA.get(i), weightsB.get(j));
        if (likeness > bestOfA[i]) {
          bestOfA[i] = likeness;
          choiceOfA[i] = j;
        }
        if (likeness > bestOfB[j]) {
          bestOfB[j] = likeness;
          choiceOfB[j] = i;
        }
      }
    }
    for (int i = 0; i < a.size(); i++) {
      if (bestOfA[i] >= LEAST
          && choiceOfB[choiceOfA[i]] == i
          && !mostlyIn(shared.inA(), a.get(i))) {
        matches.add(new Match(a.get(i), b.get(choiceOfA[i]), bestOfA[i]));
      }
    }
  }

  private static List<Passage> first(LinkText text) {
    return text.passages().subList(0, Math.min(MOST_PASSAGES, text.passages().size()));
  }

  private static void count(List<Passage> passages, Map<Integer, Integer> frequencies) {
    for (Passage passage : passages) {
      passage.counts().keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }
  }

  private List<Map<Integer, Double>> weigh(
      List<Passage> passages, Map<Integer, Integer> frequencies) {
    double all = a.size() + b.size() + 1.0;
    List<Map<Integer, Double>> weighed = new ArrayList<>();
    for (Passage passage : passages) {
      Map<Integer, Double> weights = new HashMap<>();
      double squares = 0;
      for (Map.Entry<Integer, Integer> entry : passage.counts().entrySet()) {
        double rarity = StrictMath.log(all / frequencies.getOrDefault(entry.getKey(), 1));
        double weight = (1 + StrictMath.log(entry.getValue())) * rarity;
        weights.put(entry.getKey(), weight);
        squares += weight * weight;
      }
      double norm = squares == 0 ? 1 : Math.sqrt(squares);
      weights.replaceAll((word, weight) -> weight / norm);
      weighed.add(weights);
    }
    return weighed;
  }

  private static double product(Map<Integer, Double> some, Map<Integer, Double> others) {
    boolean fewer = some.size() <= others.size();
    Map<Integer, Double> few = fewer ? some : others;
    Map<Integer, Double> many = fewer ? others : some;
    double sum = 0;
    for (Map.Entry<Integer, Double> entry : few.entrySet()) {
      Double other = many.get(entry.getKey());
      sum += other == null ? 0 : entry.getValue() * other;
    }
    return sum;
  }

  private static boolean mostlyIn(BitSet shared, Passage passage) {
    int in = shared.get(passage.from(), passage.to()).cardinality();
    return 2 * in >= passage.words();
  }

  List<Match> matches() {
    return matches;
  }

  /** The share of the words that have a counterpart, in the article where it is less. */
  double coverage() {
    return Math.min(
        ratio(matches.stream().mapToInt(match -> match.a().words()).sum(), a),
        ratio(matches.stream().mapToInt(match -> match.b().words()).sum(), b));
  }

  private static double ratio(int matched, List<Passage> passages) {
    int all = passages.stream().mapToInt(Passage::words).sum();
    return all == 0 ? 0 : (double) matched / all;
  }

  /** How many matches stand in the same order in both articles, at most. */
  int inOrder() {
    int[] longest = new int[matches.size()];
    int best = 0;
    for (int i = 0; i < longest.length; i++) {
      longest[i] = 1;
      for (int j = 0; j < i; j++) {
        if (matches.get(j).b().from() < matches.get(i).b().from()) {
          longest[i] = Math.max(longest[i], longest[j] + 1);
        }
      }
      best = Math.max(best, longest[i]);
    }
    return best;
  }
}
