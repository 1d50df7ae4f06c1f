package news.parallax.coverage;

import java.util.Comparator;
import news.parallax.frame.character.CharacterRole;

/**
 * An actor cast in a role.
 *
 * @param actorId key of the actor
 */
public record CastName(String actorId, CharacterRole role) implements Comparable<CastName> {
  private static final Comparator<CastName> ORDER =
      Comparator.comparing(CastName::actorId).thenComparing(CastName::role);

  @Override
  public int compareTo(CastName other) {
    return ORDER.compare(this, other);
  }
}
