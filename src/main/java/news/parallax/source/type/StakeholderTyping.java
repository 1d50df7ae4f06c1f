package news.parallax.source.type;

import java.time.LocalDate;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Tells which group an actor belongs to, cited or not, as {@link SourceTyping} tells the types of
 * sources. Threads may share one.
 */
public final class StakeholderTyping {
  private final ActorList actors;
  private final SourceTyping typing;

  /**
   * @param actors names and types that the user has fixed
   */
  public StakeholderTyping(ActorList actors) {
    this.actors = actors;
    this.typing = new SourceTyping(actors);
  }

  /**
   * The group of an actor.
   *
   * @param name as the article has it
   * @param description what the article says the actor is, in lower case; empty if nothing
   * @param published the day of the article; null if it is not known
   */
  public SourceType of(String name, String description, @Nullable LocalDate published) {
    Actor fixed = actors.find(name);
    Decision told = description.isEmpty() ? Decision.UNDECIDED : typing.decide(description);
    if (fixed != null && (!fixed.unlessTold() || !told.isFirm())) {
      return fixed.typeOn(published);
    }
    Decision decision = told.isDecided() ? told : typing.decideName(name);
    return decision.type();
  }
}
