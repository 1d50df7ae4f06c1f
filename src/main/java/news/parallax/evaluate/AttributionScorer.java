package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import news.parallax.article.Span;

/**
 * Adds up agreement of predicted with gold attributions, article by article, on words, so that
 * punctuation does not count. The measures are those of the quotation literature: exact and
 * overlapping content (Pareti et al. 2013), Jaccard thresholds (Asr et al. 2021), segments (Zhang
 * et al. 2022).
 */
public final class AttributionScorer {
  private static final List<String> ROLES = List.of("source", "cue", "content");
  private static final double[] THRESHOLDS = {1.0, 0.8, 0.5, 0.3, 0.0};
  private static final List<String> THRESHOLD_NAMES =
      List.of("exact", "j80", "j50", "j30", "overlap");

  private final Map<String, Double> sums = new TreeMap<>();
  private final ArticleInterval interval = new ArticleInterval();
  private int articles;

  /** What was found of the gold attributions of an article, what was not, and what else was. */
  record Matched(List<SpanRoles> right, List<SpanRoles> missed, List<SpanRoles> wrong) {}

  private record Scored(
      SpanRoles roles, Map<String, BitSet> words, Map<String, Set<Span>> segments, String type) {
    BitSet of(String role) {
      return words.getOrDefault(role, new BitSet());
    }

    Set<Span> segmentsOf(String role) {
      return segments.getOrDefault(role, Set.of());
    }
  }

  private record Pair(int gold, int predicted, double similarity) {}

  /** Scores one article. Attributions whose content has no word are left out on both sides. */
  public Matched add(String text, List<SpanRoles> goldRoles, List<SpanRoles> predictedRoles) {
    WordTokens tokens = new WordTokens(text);
    List<Scored> gold = scored(tokens, goldRoles);
    List<Scored> predicted = scored(tokens, predictedRoles);
    articles++;
    count("gold", gold.size());
    count("pred", predicted.size());
    for (String role : ROLES) {
      addWords(role, gold, predicted);
      addSegments(role, gold, predicted);
    }
    for (int i = 0; i < THRESHOLDS.length; i++) {
      List<Pair> pairs = match(gold, predicted, AttributionScorer::jaccard, THRESHOLDS[i]);
      count("content." + THRESHOLD_NAMES.get(i), pairs.size());
      if (THRESHOLDS[i] == 0) {
        addSourcesAndTypes(pairs, gold, predicted);
      }
    }
    ToDoubleBiFunction<Scored, Scored> full = (g, p) -> sameSource(g, p) ? jaccard(g, p) : 0;
    List<Pair> right = match(gold, predicted, full, 0);
    count("full.overlap", right.size());
    addSourceless(right, gold);
    interval.add(right.size(), predicted.size(), gold.size());
    count("full.j50", match(gold, predicted, full, 0.5).size());
    ToDoubleBiFunction<Scored, Scored> same = (g, p) -> g.words().equals(p.words()) ? 1 : 0;
    count("full.exact", match(gold, predicted, same, 1).size());
    return matched(gold, predicted, right);
  }

  private static Matched matched(List<Scored> gold, List<Scored> predicted, List<Pair> pairs) {
    List<SpanRoles> missed = new ArrayList<>(gold.stream().map(Scored::roles).toList());
    List<SpanRoles> wrong = new ArrayList<>(predicted.stream().map(Scored::roles).toList());
    List<SpanRoles> right = new ArrayList<>();
    for (Pair pair : pairs) {
      right.add(gold.get(pair.gold()).roles());
      missed.remove(gold.get(pair.gold()).roles());
      wrong.remove(predicted.get(pair.predicted()).roles());
    }
    return new Matched(right, missed, wrong);
  }

  private static List<Scored> scored(WordTokens tokens, List<SpanRoles> roles) {
    List<Scored> scored = new ArrayList<>();
    for (SpanRoles a : roles) {
      Map<String, List<Span>> spans =
          Map.of("source", a.source(), "cue", a.cue(), "content", a.content());
      Map<String, BitSet> words = new TreeMap<>();
      Map<String, Set<Span>> segments = new TreeMap<>();
      for (String role : ROLES) {
        words.put(role, tokens.in(spans.getOrDefault(role, List.of())));
        segments.put(role, tokens.segments(spans.getOrDefault(role, List.of())));
      }
      Scored one = new Scored(a, words, segments, a.type());
      if (!one.of("content").isEmpty()) {
        scored.add(one);
      }
    }
    return scored;
  }

  private static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static double jaccard(Scored g, Scored p) {
    int both = shared(g.of("content"), p.of("content"));
    int either = g.of("content").cardinality() + p.of("content").cardinality() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  private static boolean sameSource(Scored g, Scored p) {
    return g.of("source").intersects(p.of("source"))
        || (g.of("source").isEmpty() && p.of("source").isEmpty());
  }

  /** One-to-one, the most similar first; only pairs that share content. */
  private static List<Pair> match(
      List<Scored> gold,
      List<Scored> predicted,
      ToDoubleBiFunction<Scored, Scored> similarity,
      double threshold) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        if (gold.get(i).of("content").intersects(predicted.get(j).of("content"))) {
          double value = similarity.applyAsDouble(gold.get(i), predicted.get(j));
          if (value >= threshold && value > 0) {
            pairs.add(new Pair(i, j, value));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.similarity())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted));
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    List<Pair> matched = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!usedGold.get(pair.gold()) && !usedPredicted.get(pair.predicted())) {
        usedGold.set(pair.gold());
        usedPredicted.set(pair.predicted());
        matched.add(pair);
      }
    }
    return matched;
  }

  private void addSourcesAndTypes(List<Pair> pairs, List<Scored> gold, List<Scored> predicted) {
    for (Pair pair : pairs) {
      BitSet source = gold.get(pair.gold()).of("source");
      if (!source.isEmpty()) {
        BitSet other = predicted.get(pair.predicted()).of("source");
        count("given.n", 1);
        count("given.overlap", source.intersects(other) ? 1 : 0);
        count("given.exact", source.equals(other) ? 1 : 0);
      }
      count("hit." + gold.get(pair.gold()).type(), 1);
    }
    for (Scored g : gold) {
      count("n." + g.type(), 1);
    }
  }

  /** Of whoever is named nowhere: a full match finds nobody either. */
  private void addSourceless(List<Pair> right, List<Scored> gold) {
    int all = 0;
    int found = 0;
    for (Scored one : gold) {
      all += one.of("source").isEmpty() ? 1 : 0;
    }
    for (Pair pair : right) {
      found += gold.get(pair.gold()).of("source").isEmpty() ? 1 : 0;
    }
    if (all > 0) {
      count("n.sourceless", all);
      count("hit.sourceless", found);
    }
  }

  private void addWords(String role, List<Scored> gold, List<Scored> predicted) {
    BitSet g = new BitSet();
    gold.forEach(a -> g.or(a.of(role)));
    BitSet p = new BitSet();
    predicted.forEach(a -> p.or(a.of(role)));
    countAll("token." + role, shared(g, p), p.cardinality(), g.cardinality());
  }

  private void addSegments(String role, List<Scored> gold, List<Scored> predicted) {
    Set<Span> g = new TreeSet<>();
    gold.forEach(a -> g.addAll(a.segmentsOf(role)));
    Set<Span> p = new TreeSet<>();
    predicted.forEach(a -> p.addAll(a.segmentsOf(role)));
    Set<Span> both = new HashSet<>(g);
    both.retainAll(p);
    countAll("seg." + role + ".exact", both.size(), p.size(), g.size());
    Set<Integer> goldBegins = begins(g);
    Set<Integer> predictedBegins = begins(p);
    Set<Integer> bothBegin = new HashSet<>(goldBegins);
    bothBegin.retainAll(predictedBegins);
    countAll("seg." + role + ".begin", bothBegin.size(), predictedBegins.size(), goldBegins.size());
    List<Span> goldList = List.copyOf(g);
    List<Span> predictedList = List.copyOf(p);
    for (Span x : goldList) {
      count("jaccard." + role + ".sum", best(x, predictedList));
      count("jaccard." + role + ".n", 1);
    }
    for (Span y : predictedList) {
      count("jaccard." + role + ".n", best(y, goldList) > 0 ? 0 : 1);
    }
  }

  private static Set<Integer> begins(Set<Span> segments) {
    Set<Integer> begins = new HashSet<>();
    segments.forEach(segment -> begins.add(segment.start()));
    return begins;
  }

  private static double best(Span segment, List<Span> others) {
    double best = 0;
    for (Span other : others) {
      if (segment.overlaps(other)) {
        int shared =
            Math.min(segment.end(), other.end()) - Math.max(segment.start(), other.start());
        best = Math.max(best, (double) shared / segment.cover(other).length());
      }
    }
    return best;
  }

  private void count(String name, double by) {
    sums.merge(name, by, Double::sum);
  }

  private void countAll(String name, int both, int predicted, int gold) {
    count(name + ".tp", both);
    count(name + ".p", predicted);
    count(name + ".g", gold);
  }

  private double sum(String name) {
    return sums.getOrDefault(name, 0.0);
  }

  /** The scores of all articles added so far. */
  public AttributionScores scores() {
    Map<String, List<Double>> figures = new TreeMap<>();
    for (String role : ROLES) {
      for (String name :
          List.of("token." + role, "seg." + role + ".exact", "seg." + role + ".begin")) {
        figures.put(name, precisionRecallF1(sum(name + ".tp"), sum(name + ".p"), sum(name + ".g")));
      }
      figures.put(
          "seg." + role + ".jaccard",
          List.of(share(sum("jaccard." + role + ".sum"), sum("jaccard." + role + ".n"))));
    }
    List<String> matched = new ArrayList<>(List.of("full.overlap", "full.j50", "full.exact"));
    THRESHOLD_NAMES.forEach(name -> matched.add("content." + name));
    for (String name : matched) {
      figures.put(name, precisionRecallF1(sum(name), sum("pred"), sum("gold")));
    }
    figures.put("full.overlap.f1.low", interval.ends().subList(0, 1));
    figures.put("full.overlap.f1.high", interval.ends().subList(1, 2));
    figures.put("given.source.overlap", List.of(share(sum("given.overlap"), sum("given.n"))));
    figures.put("given.source.exact", List.of(share(sum("given.exact"), sum("given.n"))));
    sums.forEach(
        (name, total) -> {
          if (name.startsWith("n.")) {
            String type = name.substring(2);
            figures.put("recall." + type, List.of(share(sum("hit." + type), total), total));
          }
        });
    return new AttributionScores(figures, articles, (int) sum("gold"), (int) sum("pred"));
  }

  private static List<Double> precisionRecallF1(double both, double predicted, double gold) {
    return List.of(share(both, predicted), share(both, gold), share(2 * both, predicted + gold));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
