package news.parallax.story.claim;

import java.util.Comparator;

/**
 * Two articles' claims about one quantity.
 *
 * @param a claim of the article with the smaller key
 * @param relation how they go together
 * @param reason what decided it, readable
 * @param likeness how sure it is that both mean the same quantity, 0 to 1
 */
public record ClaimMatch(Claim a, Claim b, Relation relation, String reason, double likeness) {

  /** Claims in the order of their articles and places. */
  public static final Comparator<Claim> BY_PLACE =
      Comparator.comparing(Claim::articleId).thenComparing(Claim::span);

  /** By articles and place. */
  public static final Comparator<ClaimMatch> ORDER =
      Comparator.comparing((ClaimMatch match) -> match.a().articleId())
          .thenComparing(match -> match.b().articleId())
          .thenComparing(match -> match.a().span())
          .thenComparing(match -> match.b().span());

  /** How two claims about one quantity go together. */
  public enum Relation {
    /** One value can be meant by both. */
    AGREE,
    /**
     * The values differ for a reason that can be named: another source, another day, a rough
     * number.
     */
    DIFFER,
    /** A later article gives a larger number of what grows: a toll, the arrested. */
    UPDATE,
    /** The values cannot both be right. */
    CONFLICT,
    /** The same number, but one article leaves out the unit. */
    UNIT_MISSING
  }
}
