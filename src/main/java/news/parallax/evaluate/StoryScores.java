package news.parallax.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well groups of articles match coded events: pairwise, and B-cubed (Bagga and Baldwin 1998)
 * over the coded articles.
 *
 * @param articles number of coded articles
 * @param truePairs pairs of one event and one group
 * @param falsePairs pairs of two events and one group
 * @param eventPairs pairs of one event
 * @param strangerPairs pairs of a coded article and one that is not coded in one group; some of
 *     these report the event all the same
 * @param bCubedPrecision average share of an article's group that is of its event, uncoded articles
 *     left out
 */
public record StoryScores(
    int articles,
    long truePairs,
    long falsePairs,
    long eventPairs,
    long strangerPairs,
    double bCubedPrecision,
    double bCubedStrictPrecision,
    double bCubedRecall) {

  /** An article, its coded event and the group it was put in; null for none. */
  record Placed(String id, @Nullable String event, @Nullable String group) {}

  static StoryScores of(List<Placed> placed) {
    Map<String, Integer> groupSize = new HashMap<>();
    Map<String, Integer> codedOfGroup = new HashMap<>();
    Map<String, Integer> eventSize = new HashMap<>();
    Map<List<String>, Integer> both = new HashMap<>();
    for (Placed one : placed) {
      groupSize.merge(group(one), 1, Integer::sum);
      if (one.event() != null) {
        codedOfGroup.merge(group(one), 1, Integer::sum);
        eventSize.merge(one.event(), 1, Integer::sum);
        both.merge(List.of(one.event(), group(one)), 1, Integer::sum);
      }
    }
    int articles = 0;
    double precision = 0;
    double strict = 0;
    double recall = 0;
    long strangers = 0;
    for (Placed one : placed) {
      if (one.event() != null) {
        articles++;
        double same = both.getOrDefault(List.of(one.event(), group(one)), 0);
        int coded = codedOfGroup.getOrDefault(group(one), 1);
        int all = groupSize.getOrDefault(group(one), 1);
        precision += same / coded;
        strict += same / all;
        recall += same / eventSize.getOrDefault(one.event(), 1);
        strangers += all - coded;
      }
    }
    long truePairs = pairs(both);
    return new StoryScores(
        articles,
        truePairs,
        pairs(codedOfGroup) - truePairs,
        pairs(eventSize),
        strangers,
        precision / articles,
        strict / articles,
        recall / articles);
  }

  private static String group(Placed one) {
    return one.group() == null ? "alone " + one.id() : one.group();
  }

  private static long pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToLong(size -> size * (size - 1L) / 2).sum();
  }

  public double pairwisePrecision() {
    return ratio(truePairs, truePairs + falsePairs);
  }

  public double pairwiseRecall() {
    return ratio(truePairs, eventPairs);
  }

  public double pairwiseF1() {
    return ratio(2 * truePairs, truePairs + falsePairs + eventPairs);
  }

  /** As if no uncoded article reported a coded event. */
  public double strictPairwiseF1() {
    return ratio(2 * truePairs, truePairs + falsePairs + strangerPairs + eventPairs);
  }

  public double bCubedF1() {
    return harmonic(bCubedPrecision, bCubedRecall);
  }

  /** As if no uncoded article reported a coded event. */
  public double strictBCubedF1() {
    return harmonic(bCubedStrictPrecision, bCubedRecall);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double harmonic(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }

  /** The figures in a line. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%s: %d articles, pairwise P %.3f R %.3f F1 %.3f, B-cubed P %.3f R %.3f F1 %.3f;"
            + " strangers as errors: pairwise F1 %.3f, B-cubed F1 %.3f (%d pairs)",
        name,
        articles,
        pairwisePrecision(),
        pairwiseRecall(),
        pairwiseF1(),
        bCubedPrecision,
        bCubedRecall,
        bCubedF1(),
        strictPairwiseF1(),
        strictBCubedF1(),
        strangerPairs);
  }
}
