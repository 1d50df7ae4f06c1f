package news.parallax.source.type;

import java.time.LocalDate;
import news.parallax.source.Actor;
import news.parallax.source.SourceType;
import org.jspecify.annotations.Nullable;

/** Tells whose word counts where an article and the list of actors say different types. */
public final class ListedTypes {
  private ListedTypes() {}

  /**
   * Whether the list knows better than what an article tells: articles call people by the office
   * they once had. What office somebody held on a day that is not known only the article tells. Who
   * is known for power is nothing else for a word beside his name, "the translator", "a Democrat",
   * unless that tells an office.
   *
   * @param published the day of the article; null if it is not known
   */
  public static boolean knowBetter(Actor actor, Decision told, @Nullable LocalDate published) {
    boolean terms = !actor.terms().isEmpty();
    if (terms && published != null) {
      return true;
    }
    if (!told.isFirm() || told.yieldsToList()) {
      return !terms || !told.isFirm() || !isOffice(told);
    }
    if (told.type() == actor.typeOn(published)) {
      return false;
    }
    return terms ? !isOffice(told) : isOfPower(actor.type()) && !isHeld(told);
  }

  /** Whether a decision is of an office, or of those who hold power. */
  private static boolean isOffice(Decision told) {
    return isOfPower(told.type()) || told.head() == HeadRole.OFFICE;
  }

  /** Whether a decision tells an office that is held, or that one was held once. */
  private static boolean isHeld(Decision told) {
    boolean state =
        told.type() == SourceType.GOVERNMENT || told.type() == SourceType.SECURITY_JUSTICE;
    return state || told.head() == HeadRole.OFFICE || FormerOffice.isPast(told);
  }

  static boolean isOfPower(SourceType type) {
    return switch (type) {
      case GOVERNMENT, POLITICIAN_PARTY, SECURITY_JUSTICE -> true;
      default -> false;
    };
  }
}
