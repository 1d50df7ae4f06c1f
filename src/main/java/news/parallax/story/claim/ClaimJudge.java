package news.parallax.story.claim;

import java.time.LocalDate;
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
 * difference.
 */
final class ClaimJudge {
  private final Map<String, StoryArticle> articles;

  /**
   * @param articles of the story, by their keys
   */
  ClaimJudge(Map<String, StoryArticle> articles) {
    this.articles = articles;
  }

  /** Whether one of them is an amount of money and the other lacks its unit. */
  static boolean isUnitMissing(Quantity a, Quantity b) {
    boolean aBare = a.unit() == Unit.NONE;
    boolean bBare = b.unit() == Unit.NONE;
    return aBare != bBare && (a.unit() == Unit.MONEY || b.unit() == Unit.MONEY);
  }

  /** Whether both are asserted by the same source. */
  static boolean sameSource(Claim a, Claim b) {
    String source = a.source();
    String other = b.source();
    return source != null && other != null && SameSource.alike(source, other);
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

  /** How two claims about one quantity go together. */
  ClaimMatch judge(Claim a, Claim b, double likeness) {
    if (isUnitMissing(a.quantity(), b.quantity())) {
      Claim measured = a.quantity().unit() == Unit.NONE ? b : a;
      return new ClaimMatch(
          a,
          b,
          Relation.UNIT_MISSING,
          "only one gives the unit, " + measured.quantity().unitName(),
          likeness);
    }
    if (a.quantity().isReconcilable(b.quantity())) {
      return new ClaimMatch(a, b, Relation.AGREE, "one value can be meant by both", likeness);
    }
    String explained = explanation(a, b);
    return new ClaimMatch(
        a,
        b,
        explained == null ? Relation.CONFLICT : Relation.DIFFER,
        explained == null ? conflictReason(a, b) : explained,
        likeness);
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
    boolean bothOutlets = a.source() == null && b.source() == null;
    if (!bothOutlets && !sameSource(a, b) && !isNamedBeside(a, b) && !isNamedBeside(b, a)) {
      return "other sources: " + teller(a) + " and " + teller(b);
    }
    if (!sameTimeOrNone(a, b)) {
      return "other days: " + a.time() + " and " + b.time();
    }
    LocalDate dateA = date(a);
    LocalDate dateB = date(b);
    if (dateA != null && dateB != null && Math.abs(dateA.toEpochDay() - dateB.toEpochDay()) > 1) {
      return "published on " + dateA + " and " + dateB;
    }
    return null;
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
