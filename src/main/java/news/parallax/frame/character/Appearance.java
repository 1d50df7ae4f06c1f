package news.parallax.frame.character;

import news.parallax.article.Span;
import news.parallax.text.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A place where a sentence speaks of somebody who may be cast.
 *
 * @param head the word that heads it, by its number in the document
 * @param span the words in the text
 * @param actor the fullest name the article has for the actor; of one without a name the noun, in
 *     lower case
 * @param kind what the actor is; null if it has no name
 * @param description what the article says the actor is, in lower case; empty if nothing
 */
public record Appearance(
    int head, Span span, String actor, Entity.@Nullable Kind kind, String description, Form form) {

  /** By what the actor is mentioned. */
  public enum Form {
    NAME,
    PRONOUN,
    /** Words in place of the name: "the former mayor". */
    DESCRIPTION,
    /** The actor has no name: "protesters". */
    NOUN;

    /**
     * Whether the words say what the actor is. A name does not: who is named is not cast for the
     * name, whatever others of that name were cast as.
     */
    boolean tells() {
      return this == DESCRIPTION || this == NOUN;
    }
  }
}
