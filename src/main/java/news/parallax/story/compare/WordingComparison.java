package news.parallax.story.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.story.ArticlePairs;
import news.parallax.story.SameSource;
import news.parallax.story.StoryArticle;
import news.parallax.story.WordForms;
import news.parallax.story.compare.WordingDifference.Kind;

/**
 * Lays the attributed statements of a story's articles side by side: same source, most alike words,
 * one to one for each pair of articles; those whose words differ are handed on.
 */
public final class WordingComparison {
  private static final double LEAST_LIKENESS = 0.25;
  private static final double LEAST_LIKENESS_OF_PARAPHRASES = 0.35;

  /** Statements this alike are the same; commas and articles aside. */
  private static final double SAME = 0.97;

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_STATEMENTS = 150;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "nobody", "nothing", "none", "without", "neither", "nor", "won't",
          "don't", "didn't", "doesn't", "isn't", "wasn't", "aren't", "can't", "cannot");

  private static final Set<String> LITTLE_WORDS =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "and", "that", "it", "is", "are", "was", "be");

  private record Statement(
      StoryArticle article, int index, CitedSource source, Span content, List<String> words) {}

  private record Candidate(Statement a, Statement b, double likeness) {}

  private WordingComparison() {}

  /** The differences, sorted by articles and place. */
  public static List<WordingDifference> differences(List<StoryArticle> articles) {
    Map<String, List<Statement>> statements = new java.util.TreeMap<>();
    List<List<String>> all = new ArrayList<>();
    for (StoryArticle article : articles) {
      List<Statement> own = statements(article);
      statements.put(article.id(), own);
      own.forEach(statement -> all.add(statement.words()));
    }
    Map<String, Double> rarity = Wording.rarity(all);
    List<WordingDifference> differences = new ArrayList<>();
    ArticlePairs.each(
        articles,
        (a, b) ->
            compare(
                statements.getOrDefault(a.id(), List.of()),
                statements.getOrDefault(b.id(), List.of()),
                rarity,
                differences));
    differences.sort(
        Comparator.comparing(WordingDifference::a)
            .thenComparing(WordingDifference::b)
            .thenComparing(WordingDifference::contentA)
            .thenComparing(WordingDifference::contentB));
    return differences;
  }

  private static List<Statement> statements(StoryArticle article) {
    List<Statement> statements = new ArrayList<>();
    List<Attribution> attributions = article.attributions();
    for (int i = 0; i < attributions.size() && statements.size() < MOST_STATEMENTS; i++) {
      Attribution attribution = attributions.get(i);
      Span content = attribution.content().get(0);
      for (Span span : attribution.content()) {
        content = content.cover(span);
      }
      List<String> words = Wording.words(content.in(article.document().plain()));
      if (words.size() >= FEWEST_WORDS && !attribution.cited().name().startsWith("(")) {
        statements.add(new Statement(article, i, attribution.cited(), content, words));
      }
    }
    return statements;
  }

  private static void compare(
      List<Statement> some,
      List<Statement> others,
      Map<String, Double> rarity,
      List<WordingDifference> differences) {
    List<Candidate> candidates = new ArrayList<>();
    for (Statement a : some) {
      for (Statement b : others) {
        double likeness = Wording.cosine(a.words(), b.words(), rarity);
        boolean ownWords = isOwnWords(a) || isOwnWords(b);
        double least = ownWords ? LEAST_LIKENESS : LEAST_LIKENESS_OF_PARAPHRASES;
        if (likeness >= least && SameSource.alike(a.source().name(), b.source().name())) {
          candidates.add(new Candidate(a, b, likeness));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparing(c -> c.a().content())
            .thenComparing(c -> c.b().content())
            .thenComparing(c -> c.a().index())
            .thenComparing(c -> c.b().index()));
    Set<Statement> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!taken.contains(candidate.a()) && !taken.contains(candidate.b())) {
        taken.add(candidate.a());
        taken.add(candidate.b());
        List<String> onlyA = only(candidate.a().words(), candidate.b().words());
        List<String> onlyB = only(candidate.b().words(), candidate.a().words());
        boolean cut = onlyA.isEmpty() || onlyB.isEmpty();
        Kind kind = kind(candidate, onlyA, onlyB);
        boolean telling = kind == Kind.NEGATED || !cut;
        if (candidate.likeness() < SAME && telling) {
          differences.add(difference(candidate, onlyA, onlyB, kind));
        }
      }
    }
  }

  private static WordingDifference difference(
      Candidate candidate, List<String> onlyA, List<String> onlyB, Kind kind) {
    return new WordingDifference(
        candidate.a().article().id(),
        candidate.b().article().id(),
        candidate.a().source().name(),
        candidate.a().index(),
        candidate.b().index(),
        candidate.a().content(),
        candidate.b().content(),
        candidate.likeness(),
        onlyA,
        onlyB,
        kind);
  }

  private static List<String> only(List<String> words, List<String> others) {
    Set<String> known = new TreeSet<>(others);
    return words.stream()
        .filter(word -> !known.contains(word) && !LITTLE_WORDS.contains(word))
        .distinct()
        .toList();
  }

  private static Kind kind(Candidate candidate, List<String> onlyA, List<String> onlyB) {
    if (isNegated(candidate.a()) != isNegated(candidate.b())) {
      return Kind.NEGATED;
    }
    if (onlyA.stream().anyMatch(WordForms::hasDigit)
        && onlyB.stream().anyMatch(WordForms::hasDigit)) {
      return Kind.NUMBER;
    }
    return isDirect(candidate.a()) && isDirect(candidate.b())
        ? Kind.QUOTED_DIFFERENTLY
        : Kind.WORDED_DIFFERENTLY;
  }

  /** Whether the statement denies, or the outlet says that it was not made. */
  private static boolean isNegated(Statement statement) {
    return statement.words().stream().anyMatch(NEGATIONS::contains)
        || statement.article().attributions().get(statement.index()).negated();
  }

  private static boolean isOwnWords(Statement statement) {
    return statement.article().attributions().get(statement.index()).type()
        != Attribution.Type.INDIRECT;
  }

  private static boolean isDirect(Statement statement) {
    return statement.article().attributions().get(statement.index()).type()
        == Attribution.Type.DIRECT;
  }
}
