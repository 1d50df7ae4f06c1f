package news.parallax.text.mention;

import news.parallax.article.Span;

/**
 * A place where an article speaks of somebody or something.
 *
 * @param entity whom it stands for
 * @param first first word, titles before a name included; words are numbered as in the article's
 *     {@link news.parallax.text.syntax.Words}
 * @param from first word without titles
 * @param to one past the last word
 * @param span the place in the text, without titles: "Diaz" of "President Diaz"
 */
public record Mention(Entity entity, int first, int from, int to, Span span, Form form) {

  /** By what an entity is mentioned. */
  public enum Form {
    /** The fullest name the article has, titles left out. */
    NAME,
    /** Part of the name, or its initials: "Diaz", "the Council". */
    SHORT_FORM,
    /** An office: "the president". */
    TITLE,
    PRONOUN,
    /** Other words: "the former actor". */
    DESCRIPTION
  }

  /** Whether a name stands there, in full or in part. */
  public boolean isName() {
    return form == Form.NAME || form == Form.SHORT_FORM;
  }
}
