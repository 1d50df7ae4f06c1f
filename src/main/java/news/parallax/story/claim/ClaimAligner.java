package news.parallax.story.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Span;
import news.parallax.story.ArticlePairs;
import news.parallax.story.SameSource;
import news.parallax.story.StoryArticle;
import news.parallax.story.WordForms;
import news.parallax.story.claim.Quantity.Unit;

/**
 * Finds the claims of different articles that are about one quantity, one to one for each pair of
 * articles, and tells whether they agree. A conflict needs more than different numbers: the same
 * thing said of the same kind of object, by the same source or by the outlets themselves, for the
 * same place and day.
 */
public final class ClaimAligner {
  private static final double SAME_PREDICATE = 0.3;
  private static final double SAME_OBJECT = 0.2;
  private static final double SAME_SOURCE = 0.2;
  private static final double SAME_NUMBER = 0.25;

  /** For claims with the same number. */
  private static final double ENOUGH = 0.35;

  private static final double ENOUGH_IF_SPECIFIC = 0.3;

  /** For claims with different numbers. */
  private static final double ENOUGH_TO_DIFFER = 0.6;

  private static final double LEAST_CONTEXT = 0.1;

  /** Of an article with more claims, such as a table of results, the first are compared. */
  private static final int MOST_CLAIMS = 300;

  /** How many sentences back what a sentence without names is about may be named. */
  private static final int SENTENCES_BACK = 2;

  /** Words with a capital letter that tell nothing. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "but",
          "and",
          "for",
          "that",
          "thi",
          "they",
          "there",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "some",
          "more",
          "about",
          "new",
          "president",
          "mr",
          "mrs",
          "sen",
          "rep",
          "gov",
          "after",
          "before",
          "when",
          "while",
          "with");

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, StoryArticle> articles = new TreeMap<>();
  private final Map<String, List<Claim>> claims = new TreeMap<>();
  private final Map<Claim, Set<String>> names = new HashMap<>();
  private final ClaimJudge judge = new ClaimJudge(articles);
  private int count;

  private ClaimAligner(List<StoryArticle> all, List<Claim> found) {
    all.forEach(article -> articles.put(article.id(), article));
    for (Claim claim : found) {
      List<Claim> own = claims.computeIfAbsent(claim.articleId(), id -> new ArrayList<>());
      if (own.size() < MOST_CLAIMS) {
        own.add(claim);
      }
      claim.context().forEach(word -> frequencies.merge(word, 1, Integer::sum));
      count++;
    }
  }

  /** The matches among the claims of a story, sorted by articles and place. */
  public static List<ClaimMatch> align(List<StoryArticle> articles, List<Claim> claims) {
    ClaimAligner aligner = new ClaimAligner(articles, claims);
    List<ClaimMatch> matches = new ArrayList<>();
    ArticlePairs.each(
        List.copyOf(aligner.articles.values()),
        (a, b) ->
            matches.addAll(
                aligner.matches(
                    aligner.claims.getOrDefault(a.id(), List.of()),
                    aligner.claims.getOrDefault(b.id(), List.of()))));
    matches.sort(
        Comparator.comparing((ClaimMatch match) -> match.a().articleId())
            .thenComparing(match -> match.b().articleId())
            .thenComparing(match -> match.a().span())
            .thenComparing(match -> match.b().span()));
    return matches;
  }

  private record Candidate(Claim a, Claim b, double likeness) {
    boolean sameNumber() {
      return a.quantity().sameNumber(b.quantity());
    }
  }

  /** Same numbers first, then the likest; each claim once. */
  private List<ClaimMatch> matches(List<Claim> some, List<Claim> others) {
    List<Candidate> candidates = new ArrayList<>();
    for (Claim a : some) {
      for (Claim b : others) {
        double likeness = likeness(a, b);
        if (likeness > 0) {
          candidates.add(new Candidate(a, b, likeness));
        }
      }
    }
    candidates.sort(
        Comparator.comparing(Candidate::sameNumber)
            .thenComparingDouble(Candidate::likeness)
            .reversed()
            .thenComparing(c -> c.a().span())
            .thenComparing(c -> c.b().span()));
    Set<Claim> taken = new HashSet<>();
    List<ClaimMatch> matches = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!taken.contains(candidate.a()) && !taken.contains(candidate.b())) {
        taken.add(candidate.a());
        taken.add(candidate.b());
        matches.add(judge.judge(candidate.a(), candidate.b(), candidate.likeness()));
      }
    }
    return matches;
  }

  /** How likely both mean one quantity; 0 if not enough speaks for it. */
  private double likeness(Claim a, Claim b) {
    Quantity first = a.quantity();
    Quantity second = b.quantity();
    boolean sameNumber = first.sameNumber(second);
    boolean unitMissing = sameNumber && ClaimJudge.isUnitMissing(first, second);
    if (!unitMissing && !sameUnit(a, b)) {
      return 0;
    }
    boolean samePredicate = !a.predicate().isEmpty() && a.predicate().equals(b.predicate());
    boolean otherPredicate = !samePredicate && !a.predicate().isEmpty() && !b.predicate().isEmpty();
    boolean sameObject = head(a).equals(head(b)) && !head(a).isEmpty();
    double context = context(a, b);
    double likeness =
        context
            + (samePredicate ? SAME_PREDICATE : 0)
            + (sameObject ? SAME_OBJECT : 0)
            + (ClaimJudge.sameSource(a, b) ? SAME_SOURCE : 0)
            + (sameNumber ? SAME_NUMBER : 0);
    boolean enough =
        sameNumber
            ? likeness >= (first.isSpecific() ? ENOUGH_IF_SPECIFIC : ENOUGH)
                && (first.isSpecific() || !otherPredicate || context >= LEAST_CONTEXT)
            : likeness >= ENOUGH_TO_DIFFER
                && samePredicate
                && context >= LEAST_CONTEXT
                && samePlaceOrNone(a, b)
                && shareName(a, b);
    return enough ? Math.min(1, likeness) : 0;
  }

  private static boolean sameUnit(Claim a, Claim b) {
    Unit unit = a.quantity().unit();
    if (unit != b.quantity().unit()) {
      return false;
    }
    return switch (unit) {
      case MONEY, PERCENT, TIME, LENGTH, WEIGHT ->
          String.valueOf(a.quantity().unitName()).equals(b.quantity().unitName());
      case PEOPLE -> true;
      case THINGS -> head(a).equals(head(b));
      case NONE -> a.predicate().equals(b.predicate());
    };
  }

  /** The last word of the object. */
  private static String head(Claim claim) {
    String object = claim.object();
    return WordForms.of(object.substring(object.lastIndexOf(' ') + 1));
  }

  /** Cosine of the contexts, words weighed by how few claims of the story have them. */
  private double context(Claim a, Claim b) {
    double common = 0;
    double ofA = 0;
    double ofB = 0;
    for (String word : a.context()) {
      double square = square(word);
      ofA += square;
      common += b.context().contains(word) ? square : 0;
    }
    for (String word : b.context()) {
      ofB += square(word);
    }
    return common == 0 ? 0 : common / Math.sqrt(ofA * ofB);
  }

  private double square(String word) {
    double weight = StrictMath.log((count + 1.0) / frequencies.getOrDefault(word, 1));
    return weight * weight;
  }

  /**
   * Sentences that name people and places, but none in common, are about different things; one that
   * names none is about what the sentence before it names.
   */
  private boolean shareName(Claim a, Claim b) {
    Set<String> some = names(a);
    some.retainAll(names(b));
    return !some.isEmpty();
  }

  private Set<String> names(Claim claim) {
    return new TreeSet<>(names.computeIfAbsent(claim, this::readNames));
  }

  private Set<String> readNames(Claim claim) {
    Set<String> read = new TreeSet<>();
    StoryArticle article = articles.get(claim.articleId());
    if (article != null) {
      int sentence = article.document().sentenceAt(claim.sentence().start());
      for (int i = sentence; read.isEmpty() && i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
        Span span = article.document().sentences().get(i).span();
        for (String word : span.in(article.document().plain()).split("[^\\p{L}]+", -1)) {
          if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
            read.add(WordForms.of(word));
          }
        }
        read.removeAll(NO_NAMES);
      }
    }
    return read;
  }

  private static boolean samePlaceOrNone(Claim a, Claim b) {
    return a.place().isEmpty() || b.place().isEmpty() || SameSource.alike(a.place(), b.place());
  }
}
