package news.parallax.learn.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.evaluate.MarkedAttribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.find.Candidate;
import news.parallax.source.find.CueLexicon;
import news.parallax.source.find.RuleAttributionFinder;
import news.parallax.source.find.WordLists;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.syntax.ParsedDocument;

/**
 * Counts in articles that people have marked how often each cue with its complement was right. A
 * proposal of the rules is right if it agrees with a marked attribution, one to one.
 */
public final class CueCounter {
  /** Cues seen less often are left out. */
  private static final int FEWEST = 2;

  /** How many cases the average of a kind of complement counts for. */
  private static final double PRIOR_CASES = 3;

  /** Speech verbs are averaged by complement where there are as many. */
  private static final int FEWEST_SPEECH = 5;

  private final WordLists lists = new WordLists();
  private final RuleAttributionFinder finder;
  private final SortedMap<String, Count> counts = new TreeMap<>();

  private static final class Count {
    int right;
    int all;
  }

  private record Pair(int proposal, int marked, double shared) {}

  private record Proposed(String key, FoundAttribution found) {}

  /**
   * @param known reliabilities by which clauses are told apart while counting; empty to begin with
   */
  public CueCounter(Map<String, Double> known) {
    finder = new RuleAttributionFinder(known);
  }

  /** Counts the cues of one article. */
  public void add(ParsedDocument parsed, List<MarkedAttribution> marked) {
    Document document = parsed.document();
    Grammar grammar = finder.grammar(parsed);
    List<Proposed> proposed = new ArrayList<>();
    for (Candidate candidate : finder.candidates(document, grammar)) {
      FoundAttribution found = finder.spans(candidate, grammar);
      if (found != null) {
        proposed.add(new Proposed(candidate.key(), found));
      }
    }
    boolean[] right = right(proposed, marked);
    for (int i = 0; i < right.length; i++) {
      if (proposed.get(i).key().indexOf(':') > 0) {
        Count count = counts.computeIfAbsent(proposed.get(i).key(), key -> new Count());
        count.all++;
        count.right += right[i] ? 1 : 0;
      }
    }
  }

  /** Which proposals are right: the pairs that share most first. */
  private static boolean[] right(List<Proposed> proposed, List<MarkedAttribution> marked) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < proposed.size(); i++) {
      for (int k = 0; k < marked.size(); k++) {
        if (marked.get(k).agreesWith(proposed.get(i).found())) {
          pairs.add(new Pair(i, k, marked.get(k).sharedWith(proposed.get(i).found())));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.shared())
            .thenComparingInt(Pair::marked)
            .thenComparingInt(Pair::proposal));
    boolean[] right = new boolean[proposed.size()];
    boolean[] taken = new boolean[marked.size()];
    for (Pair pair : pairs) {
      if (!right[pair.proposal()] && !taken[pair.marked()]) {
        right[pair.proposal()] = true;
        taken[pair.marked()] = true;
      }
    }
    return right;
  }

  /**
   * The share of right ones by cue and complement, smoothed with the average of the complement; for
   * all speech verbs together under {@code *}.
   */
  public SortedMap<String, Double> reliabilities() {
    Map<String, Count> byComplement = new TreeMap<>();
    Map<String, Count> bySpeech = new TreeMap<>();
    counts.forEach(
        (key, count) -> {
          String lemma = key.substring(0, key.indexOf(':'));
          String complement = key.substring(key.indexOf(':'));
          add(byComplement, complement, count);
          if (lists.inverts(lemma) && !lemma.equals("say")) {
            add(bySpeech, complement, count);
          }
        });
    SortedMap<String, Double> reliabilities = new TreeMap<>();
    counts.forEach(
        (key, count) -> {
          Count kind = byComplement.getOrDefault(key.substring(key.indexOf(':')), count);
          double prior = (kind.right + 0.2) / (kind.all + 1);
          double share = (count.right + PRIOR_CASES * prior) / (count.all + PRIOR_CASES);
          if (count.all >= FEWEST) {
            reliabilities.put(key, Math.max(CueLexicon.UNSEEN, rounded(share)));
          }
        });
    bySpeech.forEach(
        (complement, count) -> {
          if (count.all >= FEWEST_SPEECH) {
            reliabilities.put("*" + complement, rounded((double) count.right / count.all));
          }
        });
    return reliabilities;
  }

  private static void add(Map<String, Count> sums, String name, Count count) {
    Count sum = sums.computeIfAbsent(name, key -> new Count());
    sum.right += count.right;
    sum.all += count.all;
  }

  private static double rounded(double share) {
    return Math.rint(share * 100) / 100;
  }
}
