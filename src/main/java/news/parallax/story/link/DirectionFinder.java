package news.parallax.story.link;

import java.time.LocalDate;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.story.link.TextLink.Direction;

/** Tells which of two linked articles derives from the other: by credit, date or containment. */
final class DirectionFinder {
  private static final double CONTAINED = 0.9;
  private static final double NOT_CONTAINED = 0.75;

  private DirectionFinder() {}

  /** A direction and what told it. */
  record Told(Direction direction, String reason) {}

  /**
   * @param shareOfA share of the first article's words that stand in the second; 0 for a re-worded
   *     copy
   */
  static Told tell(Article a, Article b, double shareOfA, double shareOfB) {
    boolean aCredits = Origins.credits(a, b);
    if (aCredits != Origins.credits(b, a)) {
      Article crediting = aCredits ? a : b;
      Article credited = aCredits ? b : a;
      return new Told(
          aCredits ? Direction.A_FROM_B : Direction.B_FROM_A,
          crediting.outlet().name() + " credits " + credited.outlet().name());
    }
    Set<String> shared = Origins.shared(a, b);
    if (!shared.isEmpty()) {
      return new Told(Direction.UNKNOWN, "both credit " + String.join(", ", shared));
    }
    LocalDate dateA = a.date().date();
    LocalDate dateB = b.date().date();
    if (dateA != null && dateB != null && !dateA.equals(dateB)) {
      boolean aLater = dateA.isAfter(dateB);
      return new Told(
          aLater ? Direction.A_FROM_B : Direction.B_FROM_A,
          "published later: " + (aLater ? dateA : dateB) + " against " + (aLater ? dateB : dateA));
    }
    if (shareOfA >= CONTAINED && shareOfB < NOT_CONTAINED) {
      return new Told(Direction.A_FROM_B, "wholly contained in the longer article");
    }
    if (shareOfB >= CONTAINED && shareOfA < NOT_CONTAINED) {
      return new Told(Direction.B_FROM_A, "wholly contained in the longer article");
    }
    return new Told(
        Direction.UNKNOWN,
        dateA == null || dateB == null
            ? "no date on both sides, no credit, neither contains the other"
            : "same day, no credit, neither contains the other");
  }
}
