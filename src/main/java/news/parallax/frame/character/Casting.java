package news.parallax.frame.character;

import java.util.function.UnaryOperator;
import news.parallax.article.Span;
import news.parallax.text.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An actor cast as a character in a sentence.
 *
 * @param role as what
 * @param evidence the word that casts the actor most
 * @param basis what that word tells
 * @param confidence probability that a coder would cast the actor so in these sentences
 * @param sure whether the row is counted and shown
 */
public record Casting(
    CharacterRole role,
    ActorWords who,
    Span evidence,
    Basis basis,
    double confidence,
    boolean sure) {
  /**
   * Whom the words stand for.
   *
   * @param participant the words that stand for the actor
   * @param actor the fullest name the article has for the actor; of one without a name the noun, in
   *     lower case
   * @param actorKind what the actor is; null if it has no name
   * @param description what the article says the actor is, in lower case; empty if nothing
   */
  public record ActorWords(
      Span participant, String actor, Entity.@Nullable Kind actorKind, String description) {}

  /** The same casting with the name of the actor changed. */
  public Casting of(UnaryOperator<String> rename) {
    return new Casting(
        role,
        new ActorWords(
            who.participant(), rename.apply(who.actor()), who.actorKind(), who.description()),
        evidence,
        basis,
        confidence,
        sure);
  }

  /** The same casting, not sure. */
  Casting unsure() {
    return new Casting(
        role,
        new ActorWords(who.participant(), who.actor(), who.actorKind(), who.description()),
        evidence,
        basis,
        confidence,
        false);
  }
}
