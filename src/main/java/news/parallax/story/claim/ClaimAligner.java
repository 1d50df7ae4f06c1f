package news.parallax.story.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.story.ArticlePairs;
import news.parallax.story.SameSource;
import news.parallax.story.StoryArticle;

/**
 * Finds the claims of different articles that are about one quantity, one to one for each pair of
 * articles, and tells whether they agree. A conflict needs more than different numbers: the same
 * thing said of the same kind of object, by the same source or by the outlets themselves, for the
 * same place and day, and neither article may know the other's number.
 */
public final class ClaimAligner {
  private static final double SAME_PREDICATE = 0.3;
  private static final double SAME_OBJECT = 0.2;
  private static final double SAME_SOURCE = 0.2;
  private static final double SAME_NUMBER = 0.25;

  /** For claims with the same number. */
  private static final double ENOUGH = 0.35;

  private static final double ENOUGH_IF_SPECIFIC = 0.3;

  /** For claims with different numbers of which the same is said. */
  private static final double ENOUGH_TO_DIFFER = 0.6;

  /** Context of claims with different numbers of which nothing known is said. */
  private static final double CONTEXT_ENOUGH = 0.5;

  /** A rough number is held against another only if all else is told alike. */
  private static final double CONTEXT_OF_ROUGH = 0.8;

  /** Context of numbers that may be one, rounded or converted. */
  private static final double CONTEXT_OF_ROUNDED = 0.35;

  private static final double LEAST_CONTEXT = 0.1;

  /** Numbers of one thing that are so near need less in common. */
  private static final double NEAR = 1.25;

  private static final double NEAR_CONTEXT = 0.15;

  /** Numbers that lie further apart count different things, unless their sources are one. */
  private static final double FAR = 5;

  /** The same where only one of them tells what it counts: "the attack killed 12 people". */
  private static final double FAR_IF_BARE = 2;

  /** Of an article with more claims, such as a table of results, the first are compared. */
  private static final int MOST_CLAIMS = 300;

  private static final Set<ClaimMatch.Relation> DIFFERENT =
      EnumSet.of(
          ClaimMatch.Relation.CONFLICT, ClaimMatch.Relation.UPDATE, ClaimMatch.Relation.DIFFER);

  private final Map<String, StoryArticle> articles = new TreeMap<>();
  private final Map<String, List<Claim>> claims = new TreeMap<>();
  private final ClaimContexts contexts;
  private final ClaimWords lists = new ClaimWords();
  private final SentenceNames names = new SentenceNames(articles, lists);
  private final ClaimJudge judge = new ClaimJudge(articles, lists);

  private ClaimAligner(List<StoryArticle> all, List<Claim> found) {
    all.forEach(article -> articles.put(article.id(), article));
    List<Claim> compared = new ArrayList<>();
    for (Claim claim : found) {
      List<Claim> own = claims.computeIfAbsent(claim.articleId(), id -> new ArrayList<>());
      if (own.size() < MOST_CLAIMS) {
        own.add(claim);
      }
      compared.add(claim);
    }
    contexts = new ClaimContexts(compared);
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
    aligner.articles.forEach(
        (id, article) ->
            matches.addAll(
                PartChecker.contradictions(article, aligner.claims.getOrDefault(id, List.of()))));
    matches.sort(ClaimMatch.ORDER);
    return matches;
  }

  /**
   * How what an article near to a story counts differs from what the articles of the story count;
   * where they agree, nothing is told.
   *
   * @param claims of the story's articles
   */
  public static List<ClaimMatch> beside(
      List<StoryArticle> articles, List<Claim> claims, StoryArticle guest, List<Claim> own) {
    List<ClaimMatch> matches = new ArrayList<>();
    for (StoryArticle article : articles) {
      List<Claim> both = new ArrayList<>(own);
      claims.stream().filter(claim -> claim.articleId().equals(article.id())).forEach(both::add);
      align(List.of(article, guest), both).stream()
          .filter(match -> !match.a().articleId().equals(match.b().articleId()))
          .filter(match -> DIFFERENT.contains(match.relation()))
          .forEach(matches::add);
    }
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
        ClaimMatch match = judge.judge(candidate.a(), candidate.b(), candidate.likeness());
        if (match != null) {
          taken.add(candidate.a());
          taken.add(candidate.b());
          matches.add(match);
        }
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
    boolean otherCurrency = sameNumber && ClaimJudge.isOtherCurrency(first, second);
    if (!unitMissing && !otherCurrency && !first.isComparable(second)) {
      return 0;
    }
    double context = contexts.likeness(a, b);
    double likeness =
        context
            + (isSamePredicate(a, b) ? SAME_PREDICATE : 0)
            + (isSameObject(a, b) ? SAME_OBJECT : 0)
            + (ClaimJudge.sameSource(a, b) ? SAME_SOURCE : 0)
            + (sameNumber ? SAME_NUMBER : 0);
    boolean enough =
        otherCurrency
            ? context >= CONTEXT_ENOUGH
            : sameNumber
                ? isEnough(a, b, context, likeness)
                : isEnoughToDiffer(a, b, context, likeness);
    return enough ? Math.min(1, likeness) : 0;
  }

  private static boolean isSamePredicate(Claim a, Claim b) {
    return !a.about().predicate().isEmpty() && a.about().predicate().equals(b.about().predicate());
  }

  private static boolean isSameObject(Claim a, Claim b) {
    return a.head().equals(b.head()) && (!a.head().isEmpty() || (a.isOfPeople() && b.isOfPeople()));
  }

  /** For the same number: it is told of the same, or is unlikely to be met twice by chance. */
  private static boolean isEnough(Claim a, Claim b, double context, double likeness) {
    Quantity number = a.quantity();
    boolean other =
        !isSamePredicate(a, b)
            && !a.about().predicate().isEmpty()
            && !b.about().predicate().isEmpty();
    boolean counted =
        number.unit().isMeasure()
            || a.head().equals(b.head())
            || a.isOfPeople()
            || (number.isSpecific() && context >= NEAR_CONTEXT);
    if ((number.vague() && !(isSamePredicate(a, b) && isSameObject(a, b)))
        || a.about().scope().isBaseline() != b.about().scope().isBaseline()) {
      return false;
    }
    return counted
        && (number.isSpecific()
            ? likeness >= ENOUGH_IF_SPECIFIC
            : likeness >= ENOUGH && (!other || context >= LEAST_CONTEXT));
  }

  /** For different numbers: the same is said of the same, of all or of the same part. */
  private boolean isEnoughToDiffer(Claim a, Claim b, double context, double likeness) {
    boolean same = isSamePredicate(a, b);
    boolean other = !same && !(a.about().predicate().isEmpty() && b.about().predicate().isEmpty());
    boolean near = ratio(a, b) <= NEAR && isSameObject(a, b) && !a.quantity().unit().isMeasure();
    boolean alike =
        same
            ? likeness >= ENOUGH_TO_DIFFER && context >= LEAST_CONTEXT
            : !other && context >= CONTEXT_ENOUGH;
    boolean rounded = a.quantity().isReconcilable(b.quantity()) && context >= CONTEXT_OF_ROUNDED;
    boolean counted =
        !a.quantity().unit().isMeasure()
            || (context >= CONTEXT_ENOUGH && a.quantity().unit() != Quantity.Unit.TIME);
    return ((alike && counted) || rounded || (near && !other && context >= NEAR_CONTEXT))
        && a.head().equals(b.head())
        && a.about().scope().isComparable(b.about().scope())
        && samePlaceOrNone(a, b)
        && (ratio(a, b) <= FAR || judge.isOneTeller(a, b) || context >= CONTEXT_ENOUGH)
        && (ratio(a, b) <= FAR_IF_BARE
            || a.about().object().isEmpty() == b.about().object().isEmpty())
        && ((!a.quantity().vague() && !b.quantity().vague()) || context >= CONTEXT_OF_ROUGH)
        && (names.shareName(a, b) || (same && isOneGroup(a, b)));
  }

  /** In one story, people of one kind who meet one fate are the same: "police officers wounded". */
  private boolean isOneGroup(Claim a, Claim b) {
    return lists.isFateOfPeople(a.about().predicate())
        && a.isOfPeople()
        && b.isOfPeople()
        && (!a.about().scope().qualifiers().isEmpty()
            || (!a.head().isEmpty() && judge.isOneDay(a, b)))
        && a.about().scope().qualifiers().equals(b.about().scope().qualifiers());
  }

  private static double ratio(Claim a, Claim b) {
    double some = Math.abs(a.quantity().low() * a.quantity().factor());
    double other = Math.abs(b.quantity().low() * b.quantity().factor());
    return Math.max(some, other) / Math.max(Double.MIN_NORMAL, Math.min(some, other));
  }

  private static boolean samePlaceOrNone(Claim a, Claim b) {
    return a.about().place().isEmpty()
        || b.about().place().isEmpty()
        || SameSource.alike(a.about().place(), b.about().place());
  }
}
