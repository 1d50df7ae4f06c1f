package news.parallax.coverage;

import news.parallax.text.mention.Entity;
import org.jspecify.annotations.Nullable;

/** What an actor is. */
public enum ActorKind {
  PERSON,
  BODY,
  PLACE,
  /** People called by where they are from or what they believe: "Democrats". */
  GROUP,
  /** People without a name: "protesters". */
  UNNAMED;

  public static ActorKind of(Entity.@Nullable Kind kind) {
    if (kind == null) {
      return UNNAMED;
    }
    return switch (kind) {
      case PERSON -> PERSON;
      case BODY -> BODY;
      case PLACE -> PLACE;
      case GROUP -> GROUP;
    };
  }
}
