package news.parallax.source.learned;

import news.parallax.source.Attribution;
import news.parallax.source.ContentForm;
import news.parallax.source.Rule;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Quotes;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** Quotation marks around nicknames and titles of works, which nobody says. */
final class TitleQuotations {
  /** Longer quotations are no nicknames and hardly ever titles. */
  private static final int LONGEST_TITLE = 8;

  private final Words words;
  private final Syntax syntax;
  private final Quotes quotes;

  TitleQuotations(ParsedDocument a) {
    words = a.words();
    syntax = a.syntax();
    quotes = a.quotes();
  }

  /**
   * Whether the only quotations in a proposal are nicknames or titles of works: all of their longer
   * words capitalised, no stop or comma within. What is reported in a clause may hold some.
   *
   * @param first the first word of its content
   * @param end behind the last
   */
  boolean holds(Proposal p, int first, int end) {
    if (p.type() == Attribution.Type.INDIRECT || p.one().act() == Attribution.Act.BELIEF) {
      return false;
    }
    Rule rule = p.rule() == null ? Rule.MODEL : p.rule().by().rule();
    if (rule.form(p.type()) == ContentForm.CLAUSE || rule == Rule.QUOTE_VERB) {
      return false;
    }
    int quote = -1;
    for (int w = first; w < end; w++) {
      if (quotes.of(w) >= 0 && quotes.of(w) != quote) {
        quote = quotes.of(w);
        if (!isTitleLike(quote)) {
          return false;
        }
      }
    }
    return quote >= 0;
  }

  /**
   * Whether a word stands in a title of several words, or is itself spoken of: the "said" of "They
   * Said It Would Rain" and of "the word 'said' is painted on it".
   */
  boolean holds(int w) {
    int quote = quotes.of(w);
    return quote >= 0 && (isSpokenOf(w, quote) || (words.isCapitalised(w) && isCapitalised(quote)));
  }

  /** Whether a word stands alone between marks and a verb follows that is not its own. */
  private boolean isSpokenOf(int w, int quote) {
    int end = quotes.end(quote);
    boolean alone = quotes.first(quote) == w - 1 && end == w + 2 && words.isMark(w + 1);
    return alone && end < words.count() && Tag.isFinite(syntax.tag(end));
  }

  private boolean isTitleLike(int quote) {
    int first = quotes.first(quote) + 1;
    return !words.is(first - 2 < 0 ? 0 : first - 2, ',') && isCapitalised(quote);
  }

  private boolean isCapitalised(int quote) {
    int first = quotes.first(quote) + 1;
    int end = quotes.end(quote) - 1;
    if (end - first < 2 || end - first > LONGEST_TITLE) {
      return false;
    }
    for (int w = first; w < end; w++) {
      boolean small = words.end(w) - words.start(w) <= 3 && w > first;
      if (Tag.isSign(syntax.tag(w)) || (!small && !words.isCapitalised(w))) {
        return false;
      }
    }
    return true;
  }
}
