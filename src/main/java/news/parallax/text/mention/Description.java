package news.parallax.text.mention;

import news.parallax.article.Span;

/**
 * What an article says somebody is, beside a mention of his name.
 *
 * @param kind where it stands
 * @param span the words in the text
 * @param lower the words in lower case, line ends as spaces
 */
public record Description(Kind kind, Span span, String lower) {

  /** Where a description stands. */
  public enum Kind {
    /** Before the name: "Kremlin spokesman". */
    TITLE,
    /** Behind the name, between commas: "a commentator at the institute". */
    APPOSITION,
    /** Behind the name, in brackets: "R-Ky.". */
    BRACKET
  }
}
