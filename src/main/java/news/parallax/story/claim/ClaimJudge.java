package news.parallax.story.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.story.SameSource;
import news.parallax.story.StoryArticle;
import news.parallax.story.claim.ClaimMatch.Relation;
import news.parallax.story.claim.Quantity.Hedge;
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

  /** A number that is at least so many times "more than" a number before has grown. */
  private static final double GROWN = 1.05;

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
    String source = teller(a);
    String other = teller(b);
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
    boolean grown = isGrown(a, b) || isGrown(b, a);
    if (first.isReconcilable(second) && !grown) {
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

  /** Whether both were published on one day. */
  boolean isOneDay(Claim a, Claim b) {
    LocalDate dateA = date(a);
    return dateA != null && dateA.equals(date(b));
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
    if (isGrown(a, b) || isGrown(b, a)) {
      return new ClaimMatch(
          a, b, Relation.UPDATE, "a larger number of a later day: " + days(a, b), likeness);
    }
    String explained = explanation(a, b);
    boolean shrunk = isShrunk(a, b) || isShrunk(b, a);
    if (shrunk && explained == null) {
      return new ClaimMatch(
          a,
          b,
          Relation.CONFLICT,
          "a smaller number of a later day, of what can only grow: " + days(a, b),
          likeness);
    }
    if (explained == null
        && isDaysApart(a, b)
        && (isChanging(a) || !ClaimContexts.isBesideOneNumber(a, b))) {
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

  /** "12 on 3 May, 15 on 4 May": a later, larger toll. */
  private boolean isGrown(Claim earlier, Claim later) {
    return isOnce(earlier, later)
        && later.quantity().low() > earlier.quantity().high()
        && (earlier.quantity().hedge() != Hedge.AT_LEAST
            || later.quantity().low() > earlier.quantity().high() * GROWN);
  }

  /** "15 on 3 May, 12 on 4 May": a later, smaller toll, which one of them has wrong. */
  private boolean isShrunk(Claim earlier, Claim later) {
    return isOnce(earlier, later) && later.quantity().high() < earlier.quantity().low();
  }

  /** Whether both count what can only grow, one of them some days after the other. */
  private boolean isOnce(Claim earlier, Claim later) {
    LocalDate first = date(earlier);
    LocalDate second = date(later);
    return GROWING.contains(earlier.about().predicate())
        && earlier.about().predicate().equals(later.about().predicate())
        && first != null
        && second != null
        && second.isAfter(first)
        && second.toEpochDay() - first.toEpochDay() <= MOST_DAYS;
  }

  private String days(Claim a, Claim b) {
    return Stream.of(a, b)
        .map(this::date)
        .map(String::valueOf)
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  /** Whether another day has another value. */
  private static boolean isChanging(Claim claim) {
    return GROWING.contains(claim.about().predicate()) || claim.quantity().unit().isMeasure();
  }

  /** What changes with time can be held against another value only if the days are one. */
  private boolean isOneTime(Claim a, Claim b) {
    return !isChanging(a) || (date(a) == null) == (date(b) == null);
  }

  private String conflictReason(Claim a, Claim b) {
    String source = teller(a) == null ? teller(b) : teller(a);
    if (isOneTeller(a, b) && source != null) {
      return "both give it as the word of " + source;
    }
    if (source != null) {
      return "both tell it of one plan, as the word of "
          + tellerOrOutlet(a)
          + " and of "
          + tellerOrOutlet(b);
    }
    return isDaysApart(a, b)
        ? "both outlets assert it themselves, some days apart, beside another number they agree on"
        : "both outlets assert it themselves, for the same place and day as far as told";
  }

  private static String tellerOrOutlet(Claim claim) {
    return Objects.requireNonNullElse(teller(claim), "the outlet");
  }

  /** Why the values may differ though both are right; null if nothing explains it. */
  private @Nullable String explanation(Claim a, Claim b) {
    if (a.quantity().vague() || b.quantity().vague()) {
      return "one is a rough number";
    }
    if (a.quantity().isWithin(b.quantity())) {
      return "one is a bound";
    }
    String tellerA = teller(a);
    String tellerB = teller(b);
    boolean bothOutlets = tellerA == null && tellerB == null;
    if (!bothOutlets && !isOneTeller(a, b) && !isPlan(a) && !isPlan(b)) {
      return "other sources: " + tellerOrOutlet(a) + " and " + tellerOrOutlet(b);
    }
    return null;
  }

  /** A plan that two outlets report is no other source than who has made it. */
  private static boolean isPlan(Claim claim) {
    String source = teller(claim);
    return source != null && PLANS.contains(source.substring(source.lastIndexOf(' ') + 1));
  }

  private boolean isDaysApart(Claim a, Claim b) {
    LocalDate dateA = date(a);
    LocalDate dateB = date(b);
    return dateA != null && dateB != null && isApart(dateA, dateB);
  }

  private static boolean sameTimeOrNone(Claim a, Claim b) {
    if (a.about().time().isEmpty() || b.about().time().isEmpty()) {
      return true;
    }
    Set<String> words = words(a.about().time());
    words.retainAll(words(b.about().time()));
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
    String source = teller(sourced);
    return teller(unsourced) == null
        && source != null
        && article != null
        && SameSource.isNamed(source, unsourced.sentence().in(article.article().text()));
  }

  /** Who is named as saying it; null if the outlet does, or somebody nobody names. */
  private static @Nullable String teller(Claim claim) {
    String source = claim.source();
    return source == null || source.startsWith("(") ? null : source;
  }

  private @Nullable LocalDate date(Claim claim) {
    StoryArticle article = articles.get(claim.articleId());
    return article == null ? null : article.article().date().date();
  }
}
