package news.parallax.coverage;

import java.util.Comparator;
import news.parallax.frame.label.Role;

/**
 * An actor in acts of harm or in acts of help.
 *
 * @param actorId key of the actor
 */
public record RoleName(String actorId, Role.Effect effect) implements Comparable<RoleName> {
  private static final Comparator<RoleName> ORDER =
      Comparator.comparing(RoleName::actorId).thenComparing(RoleName::effect);

  @Override
  public int compareTo(RoleName other) {
    return ORDER.compare(this, other);
  }
}
