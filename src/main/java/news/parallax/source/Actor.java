package news.parallax.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or body that the user's list names.
 *
 * @param name the name in reports
 * @param type the type outside of the terms
 * @param aliases other ways to name it
 * @param unlessTold whether the type only counts where the article itself does not tell one
 * @param terms times of another type, such as those in office
 */
public record Actor(
    String name, SourceType type, List<String> aliases, boolean unlessTold, List<Term> terms)
    implements Serializable {

  /**
   * A time of another type.
   *
   * @param from its first day; null if it has none
   * @param until the day after its last; null if it goes on
   */
  public record Term(SourceType type, @Nullable LocalDate from, @Nullable LocalDate until)
      implements Serializable {
    boolean holds(LocalDate date) {
      return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }
  }

  public Actor {
    aliases = List.copyOf(aliases);
    terms = List.copyOf(terms);
  }

  /** An actor of one type at all times. */
  public Actor(String name, SourceType type, List<String> aliases, boolean unlessTold) {
    this(name, type, aliases, unlessTold, List.of());
  }

  /** The type on the day; unknown where the day is, and the type was not the same at all times. */
  public SourceType typeOn(@Nullable LocalDate date) {
    for (Term term : terms) {
      if (date == null && term.type() != type) {
        return SourceType.UNKNOWN;
      }
      if (date != null && term.holds(date)) {
        return term.type();
      }
    }
    return type;
  }
}
