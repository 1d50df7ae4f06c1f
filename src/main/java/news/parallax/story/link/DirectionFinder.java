package news.parallax.story.link;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.DatedValue;
import news.parallax.story.link.TextLink.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of two linked articles derives from the other: by what it credits, of copies also by
 * the time of publication. That one is wholly contained in the other tells nothing: a text is cut
 * as often as it is added to.
 */
final class DirectionFinder {
  private DirectionFinder() {}

  record Told(Direction direction, String reason) {}

  /** Of a report in other words: a later one may be from elsewhere. */
  static Told byCredit(Article a, Article b) {
    Told credited = credited(a, b);
    return credited != null ? credited : new Told(Direction.UNKNOWN, "neither credits the other");
  }

  /** Of a text that both have. */
  static Told tell(Article a, Article b) {
    Told credited = credited(a, b);
    if (credited != null) {
      return credited;
    }
    DatedValue dateA = a.date();
    DatedValue dateB = b.date();
    int order = compare(dateA, dateB);
    if (order == 0) {
      return new Told(
          Direction.UNKNOWN,
          dateA.date() == null || dateB.date() == null
              ? "no date on both sides, and neither credits the other"
              : "same day, and neither credits the other");
    }
    DatedValue later = order > 0 ? dateA : dateB;
    DatedValue earlier = order > 0 ? dateB : dateA;
    return new Told(
        order > 0 ? Direction.A_FROM_B : Direction.B_FROM_A,
        "published later: " + told(later, earlier) + " against " + told(earlier, later));
  }

  private static @Nullable Told credited(Article a, Article b) {
    boolean aCredits = Origins.credits(a, b);
    if (aCredits != Origins.credits(b, a)) {
      Article crediting = aCredits ? a : b;
      Article credited = aCredits ? b : a;
      return new Told(
          aCredits ? Direction.A_FROM_B : Direction.B_FROM_A,
          crediting.outlet().name() + " credits " + credited.outlet().name());
    }
    Set<String> shared = Origins.shared(a, b);
    return shared.isEmpty()
        ? null
        : new Told(Direction.UNKNOWN, "both credit " + String.join(", ", shared));
  }

  /** By day, and within a day by the time where both have one; 0 if that tells nothing. */
  private static int compare(DatedValue a, DatedValue b) {
    LocalDate dayA = a.date();
    LocalDate dayB = b.date();
    LocalTime timeA = a.time();
    LocalTime timeB = b.time();
    if (dayA == null || dayB == null) {
      return 0;
    }
    return !dayA.equals(dayB) || timeA == null || timeB == null
        ? dayA.compareTo(dayB)
        : timeA.compareTo(timeB);
  }

  private static String told(DatedValue value, DatedValue other) {
    LocalDate day = value.date();
    return day != null && day.equals(other.date()) ? day + " " + value.time() : String.valueOf(day);
  }
}
