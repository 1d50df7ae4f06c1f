package news.parallax.story.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.story.ArticlePairs;
import news.parallax.story.SameSource;
import news.parallax.story.StoryArticle;
import news.parallax.story.compare.WordingDifference.Kind;
import news.parallax.story.link.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * Lays the attributed statements of a story's articles side by side: same source, most alike words,
 * one to one for each pair of articles; those whose words differ are handed on.
 */
public final class WordingComparison {
  private static final double LEAST_LIKENESS = 0.25;
  private static final double LEAST_LIKENESS_OF_PARAPHRASES = 0.35;

  /**
   * Below, paraphrases are one statement only if they are of one day and most of the shorter stands
   * in the longer, or both quote the same words.
   */
  private static final double LEAST_LIKENESS_ALONE = 0.4;

  /** Statements this alike are the same; commas and articles aside. */
  private static final double SAME = 0.97;

  private static final int FEWEST_WORDS = 3;

  /** Paraphrases of fewer words tell too little to be known as one statement. */
  private static final int FEWEST_TELLING = 7;

  private static final int MOST_DAYS = 2;
  private static final int MOST_STATEMENTS = 150;

  private record Statement(
      StoryArticle article,
      int index,
      CitedSource source,
      Span content,
      List<String> words,
      List<String> spoken,
      StatementWords telling) {}

  private record Candidate(Statement a, Statement b, double likeness) {}

  private WordingComparison() {}

  /**
   * The differences, sorted by articles and place.
   *
   * @param links of the articles: in a re-worded copy the likest quotations of a source are one
   */
  public static List<WordingDifference> differences(
      List<StoryArticle> articles, List<TextLink> links) {
    Set<String> copies =
        links.stream()
            .filter(link -> link.kind().isCopy())
            .map(link -> link.a() + link.b())
            .collect(Collectors.toSet());
    Map<String, List<Statement>> statements = new java.util.TreeMap<>();
    List<List<String>> all = new ArrayList<>();
    for (StoryArticle article : articles) {
      List<Statement> own = statements(article);
      statements.put(article.id(), own);
      own.forEach(statement -> all.add(statement.words()));
    }
    Map<String, Double> rarity = Wording.rarity(all);
    IdentityHashMap<List<String>, Wording.Counted> counted = new IdentityHashMap<>();
    Function<Statement, Wording.Counted> count =
        one -> counted.computeIfAbsent(one.words(), words -> Wording.Counted.of(words, rarity));
    List<WordingDifference> differences = new ArrayList<>();
    ArticlePairs.each(
        articles,
        (a, b) ->
            compare(
                statements.getOrDefault(a.id(), List.of()),
                statements.getOrDefault(b.id(), List.of()),
                (one, other) -> Wording.cosine(count.apply(one), count.apply(other), rarity),
                copies.contains(a.id() + b.id()),
                differences));
    differences.sort(
        Comparator.comparing((WordingDifference one) -> one.a().article())
            .thenComparing(one -> one.b().article())
            .thenComparing(one -> one.a().content())
            .thenComparing(one -> one.b().content()));
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
      String said =
          attribution.content().stream()
              .map(span -> span.in(article.document().plain()))
              .collect(Collectors.joining(" "));
      List<String> words = Wording.words(said);
      if (words.size() >= FEWEST_WORDS && !attribution.cited().name().startsWith("(")) {
        statements.add(
            new Statement(
                article,
                i,
                attribution.cited(),
                content,
                words,
                Wording.spoken(said),
                StatementWords.of(said, attribution.type() == Attribution.Type.DIRECT)));
      }
    }
    return statements;
  }

  private static void compare(
      List<Statement> some,
      List<Statement> others,
      ToDoubleBiFunction<Statement, Statement> likenesses,
      boolean copies,
      List<WordingDifference> differences) {
    List<Candidate> candidates = new ArrayList<>();
    for (Statement a : some) {
      for (Statement b : others) {
        double likeness = likenesses.applyAsDouble(a, b);
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
    Set<Statement> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Candidate candidate : candidates) {
      if (!taken.contains(candidate.a()) && !taken.contains(candidate.b())) {
        taken.add(candidate.a());
        taken.add(candidate.b());
        List<String> onlyA = only(candidate.a().words(), candidate.b().words());
        List<String> onlyB = only(candidate.b().words(), candidate.a().words());
        boolean cut = onlyA.isEmpty() || onlyB.isEmpty();
        Kind told = kind(candidate);
        Kind kind = told == null && copies && !cut ? Kind.QUOTED_DIFFERENTLY : told;
        boolean telling =
            kind != Kind.WORDED_DIFFERENTLY || (!cut && isOneStatement(candidate, copies));
        if (kind != null && telling && candidate.likeness() < SAME) {
          differences.add(difference(candidate, onlyA, onlyB, kind));
        }
      }
    }
  }

  /**
   * Whether two paraphrases surely give one statement: long enough to tell or with words of the
   * source, of one day or speech of the same days, for people say the like again. What all
   * statements of a story name is no sign of one: they have other words in common, or quote the
   * same ones. Nor do they give numbers of which none is the other's.
   */
  private static boolean isOneStatement(Candidate candidate, boolean copies) {
    Statement a = candidate.a();
    Statement b = candidate.b();
    LocalDate first = a.article().article().date().date();
    LocalDate second = b.article().article().date().date();
    long days =
        first == null || second == null ? 0 : Math.abs(ChronoUnit.DAYS.between(first, second));
    boolean own = isOwnWords(a) || isOwnWords(b);
    int fewest = Math.min(a.spoken().size(), b.spoken().size());
    return days <= MOST_DAYS
        && (days == 0 || (isSpeech(a) && isSpeech(b)))
        && (own || fewest >= FEWEST_TELLING)
        && (copies || areAlike(candidate, days));
  }

  private static boolean areAlike(Candidate candidate, long days) {
    StatementWords a = candidate.a().telling();
    StatementWords b = candidate.b().telling();
    boolean close = candidate.likeness() >= LEAST_LIKENESS_ALONE || a.quoteTheSame(b);
    return a.areOf(b) && a.mayCountTheSame(b) && (close || (days == 0 && a.tellMostly(b)));
  }

  private static boolean isSpeech(Statement statement) {
    return statement.article().attributions().get(statement.index()).counted();
  }

  private static WordingDifference difference(
      Candidate candidate, List<String> onlyA, List<String> onlyB, Kind kind) {
    return new WordingDifference(
        version(candidate.a(), onlyA), version(candidate.b(), onlyB), candidate.likeness(), kind);
  }

  private static WordingDifference.Version version(Statement statement, List<String> only) {
    return new WordingDifference.Version(
        statement.article().id(), statement.index(), statement.content(), only);
  }

  private static List<String> only(List<String> words, List<String> others) {
    Set<String> known = new TreeSet<>(others);
    return words.stream()
        .filter(word -> !known.contains(word) && !WordingKinds.LITTLE_WORDS.contains(word))
        .distinct()
        .toList();
  }

  /** How they differ; an outlet that says that something was not said denies it. */
  private static @Nullable Kind kind(Candidate candidate) {
    Statement a = candidate.a();
    Statement b = candidate.b();
    return WordingKinds.of(a.spoken(), b.spoken(), isDirect(a) && isDirect(b));
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
