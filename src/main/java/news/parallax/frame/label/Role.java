package news.parallax.frame.label;

import java.util.function.UnaryOperator;
import news.parallax.article.Span;
import news.parallax.text.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A part that an actor has in an act of harm or of help.
 *
 * @param counterpart the actor on the other side, as {@code actor}; null if none is told
 * @param negated whether the act is denied: "did not detain"
 * @param sure whether the act is told as done or denied, not as wished, foretold, supposed or
 *     asked, it is done to somebody, and whom the words stand for is sure
 */
public record Role(
    Deed deed,
    Side side,
    Construction construction,
    RolePlayer who,
    @Nullable String counterpart,
    boolean negated,
    boolean sure) {
  /**
   * What is done.
   *
   * @param act the verb or noun of the act
   * @param verb the base form of the verb: "detain"
   */
  public record Deed(Span act, String verb, String category, Effect effect) {}

  /**
   * Whose part it is.
   *
   * @param participant the words that name the actor there
   * @param actor the fullest name the article has for the actor; of one without a name the noun, in
   *     lower case: "protesters"
   * @param actorKind what the actor is; null if it has no name
   */
  public record RolePlayer(Span participant, String actor, Entity.@Nullable Kind actorKind) {}

  /** What the act does. */
  public enum Effect {
    HARM,
    HELP
  }

  /** Who acts and who is acted upon. */
  public enum Side {
    AGENT,
    PATIENT
  }

  /** How the act is put. */
  public enum Construction {
    /** "Police detained protesters." */
    ACTIVE,
    /** "Protesters were detained by police." */
    PASSIVE,
    /** "Protesters were detained": who did it is not said. */
    AGENTLESS_PASSIVE,
    /** "The arrest of protesters by police." */
    NOMINAL,
    /** "The arrest of protesters": who did it is not said. */
    AGENTLESS_NOMINAL
  }

  /** The same role with the names of the actors changed. */
  public Role of(UnaryOperator<String> rename) {
    RolePlayer renamed = new RolePlayer(who.participant, rename.apply(who.actor), who.actorKind);
    String other = counterpart == null ? null : rename.apply(counterpart);
    return new Role(deed, side, construction, renamed, other, negated, sure);
  }

  /** Whether somebody is acted upon and the clause does not say by whom. */
  public boolean isAgentless() {
    return construction == Construction.AGENTLESS_PASSIVE
        || construction == Construction.AGENTLESS_NOMINAL;
  }
}
