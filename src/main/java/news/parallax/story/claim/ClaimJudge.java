package news.parallax.story.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.story.SameSource;
import news.parallax.story.StoryArticle;
import news.parallax.story.claim.ClaimMatch.Relation;
import news.parallax.story.claim.Quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Tells how two claims about one quantity go together. They conflict only if nothing explains the
 * difference and neither article also gives the other's number, or parts that add up to it.
 */
final class ClaimJudge {
  /** What can only grow while an event goes on. */
  private static final Set<String> GROWING =
      Set.of("kill", "injur", "detain", "infect", "evacuat", "missing", "destroy", "rescued");

  /** What is planned, told as if it were a source. */
  private static final Set<String> PLANS =
      Set.of("plan", "proposal", "framework", "bill", "deal", "budget", "legislation", "agreement");

  /** A count of a later day than this after another is no news of it. */
  private static final int MOST_DAYS = 60;

  private final Map<String, StoryArticle> articles;
  private final Map<String, ArticleNumbers> numbers = new HashMap<>();
  private final ClaimWords lists;

  /**
   * @param articles of the story, by their keys
   */
  ClaimJudge(Map<String, StoryArticle> articles, ClaimWords lists) {
    this.articles = articles;
    this.lists = lists;
  }

  /** Whether one of them is an amount of money and the other lacks its unit. */
  static boolean isUnitMissing(Quantity a, Quantity b) {
    boolean aBare = a.unit() == Unit.NONE;
    boolean bBare = b.unit() == Unit.NONE;
    return aBare != bBare && (a.unit() == Unit.MONEY || b.unit() == Unit.MONEY);
  }

  /** Whether both are amounts of money, in different currencies. */
  static boolean isOtherCurrency(Quantity a, Quantity b) {
    return a.unit() == Unit.MONEY && b.unit() == Unit.MONEY && !a.isComparable(b);
  }

  /** Whether both are asserted by the same source. */
  static boolean sameSource(Claim a, Claim b) {
    String source = a.source();
    String other = b.source();
    return source != null && other != null && SameSource.alike(source, other);
  }

  /** How two claims about one quantity go together; null if nothing can be said for sure. */
  @Nullable ClaimMatch judge(Claim a, Claim b, double likeness) {
    Quantity first = a.quantity();
    Quantity second = b.quantity();
    if (isUnitMissing(first, second)) {
      Claim measured = first.unit() == Unit.NONE ? b : a;
      String reason = "only one gives the unit, " + measured.quantity().unitName();
      return new ClaimMatch(a, b, Relation.UNIT_MISSING, reason, likeness);
    }
    if (isOtherCurrency(first, second)) {
      String reason = "the same number, in " + first.unitName() + " and in " + second.unitName();
      return new ClaimMatch(a, b, Relation.CONFLICT, reason, likeness);
    }
    if (first.isReconcilable(second)) {
      return new ClaimMatch(a, b, Relation.AGREE, "one value can be meant by both", likeness);
    }
    return isKnown(a, b) || isKnown(b, a) || !sameTimeOrNone(a, b) || isOtherReading(a, b)
        ? null
        : differing(a, b, likeness);
  }

  /** A rate, a price or a temperature of another day is another value. */
  private boolean isOtherReading(Claim a, Claim b) {
    LocalDate dateA = date(a);
    LocalDate dateB = date(b);
    return a.quantity().unit().isMeasure()
        && dateA != null
        && dateB != null
        && isApart(dateA, dateB);
  }

  private static boolean isApart(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay()) > 1;
  }

  /** Whether the article of one claim also gives the number of the other, or parts of it. */
  private boolean isKnown(Claim own, Claim other) {
    StoryArticle article = articles.get(own.articleId());
    if (article == null) {
      return false;
    }
    ArticleNumbers given =
        numbers.computeIfAbsent(own.articleId(), id -> new ArticleNumbers(article, lists));
    return given.gives(other.quantity(), own) || given.addsUpTo(other.quantity());
  }

  private @Nullable ClaimMatch differing(Claim a, Claim b, double likeness) {
    String update = update(a, b);
    if (update != null) {
      return new ClaimMatch(a, b, Relation.UPDATE, update, likeness);
    }
    String explained = explanation(a, b);
    if (explained == null && isDaysApart(a, b)) {
      return null;
    }
    if (!isOneTime(a, b) && !isOneTeller(a, b) && explained == null) {
      return null;
    }
    return new ClaimMatch(
        a,
        b,
        explained == null ? Relation.CONFLICT : Relation.DIFFER,
        explained == null ? conflictReason(a, b) : explained,
        likeness);
  }

  /** "12 on 3 May, 15 on 4 May": a later, larger toll; null if it is none. */
  private @Nullable String update(Claim a, Claim b) {
    LocalDate dateA = date(a);
    LocalDate dateB = date(b);
    boolean growing = GROWING.contains(a.predicate()) && a.predicate().equals(b.predicate());
    if (!growing || dateA == null || dateB == null || dateA.equals(dateB)) {
      return null;
    }
    boolean aLater = dateA.isAfter(dateB);
    Claim later = aLater ? a : b;
    Claim earlier = aLater ? b : a;
    boolean larger = later.quantity().low() > earlier.quantity().high();
    boolean near = Math.abs(dateA.toEpochDay() - dateB.toEpochDay()) <= MOST_DAYS;
    return larger && near
        ? "a larger number of a later day: "
            + (aLater ? dateB : dateA)
            + " and "
            + (aLater ? dateA : dateB)
        : null;
  }

  /** What changes with time can be held against another value only if the days are one. */
  private boolean isOneTime(Claim a, Claim b) {
    boolean changing = GROWING.contains(a.predicate()) || a.quantity().unit().isMeasure();
    return !changing || (date(a) == null) == (date(b) == null);
  }

  private static String conflictReason(Claim a, Claim b) {
    String source = a.source() == null ? b.source() : a.source();
    return source == null
        ? "both outlets assert it themselves, for the same place and day as far as told"
        : "both give it as the word of " + source;
  }

  /** Why the values may differ though both are right; null if nothing explains it. */
  private @Nullable String explanation(Claim a, Claim b) {
    if (a.quantity().vague() || b.quantity().vague()) {
      return "one is a rough number";
    }
    if (a.quantity().isWithin(b.quantity())) {
      return "one is a bound";
    }
    boolean bothOutlets = a.source() == null && b.source() == null;
    if (!bothOutlets && !isOneTeller(a, b) && !isPlan(a) && !isPlan(b)) {
      return "other sources: " + teller(a) + " and " + teller(b);
    }
    return GROWING.contains(a.predicate()) && isDaysApart(a, b)
        ? "published on " + date(a) + " and " + date(b)
        : null;
  }

  /** A plan that two outlets report is no other source than who has made it. */
  private static boolean isPlan(Claim claim) {
    String source = claim.source();
    return source != null && PLANS.contains(source.substring(source.lastIndexOf(' ') + 1));
  }

  private boolean isDaysApart(Claim a, Claim b) {
    LocalDate dateA = date(a);
    LocalDate dateB = date(b);
    return dateA != null && dateB != null && isApart(dateA, dateB);
  }

  private static boolean sameTimeOrNone(Claim a, Claim b) {
    if (a.time().isEmpty() || b.time().isEmpty()) {
      return true;
    }
    Set<String> words = words(a.time());
    words.retainAll(words(b.time()));
    return !words.isEmpty();
  }

  private static Set<String> words(String time) {
    return new TreeSet<>(List.of(time.toLowerCase(Locale.ROOT).split(" ", -1)));
  }

  /** Whether both give it as the word of one source, as far as told. */
  boolean isOneTeller(Claim a, Claim b) {
    return sameSource(a, b) || isNamedBeside(a, b) || isNamedBeside(b, a);
  }

  /** Whether the source of one claim is named in the sentence of the other, which has none. */
  private boolean isNamedBeside(Claim unsourced, Claim sourced) {
    StoryArticle article = articles.get(unsourced.articleId());
    String source = sourced.source();
    return unsourced.source() == null
        && source != null
        && article != null
        && SameSource.isNamed(source, unsourced.sentence().in(article.article().text()));
  }

  private static String teller(Claim claim) {
    return claim.source() == null ? "the outlet" : claim.source();
  }

  private @Nullable LocalDate date(Claim claim) {
    StoryArticle article = articles.get(claim.articleId());
    return article == null ? null : article.article().date().date();
  }
}
