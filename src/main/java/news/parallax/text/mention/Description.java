package news.parallax.text.mention;

import java.util.Locale;
import news.parallax.article.Span;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an article says somebody is, beside a mention of his name.
 *
 * @param kind where it stands
 * @param span the words in the text
 * @param text the words, line ends as spaces
 */
public record Description(Kind kind, Span span, String text) {

  /** Where a description stands. */
  public enum Kind {
    /** Before the name: "Kremlin spokesman". */
    TITLE,
    /** Behind the name, between commas: "a commentator at the institute". */
    APPOSITION,
    /** Behind the name and a form of "be": "is the director of the institute". */
    PREDICATE,
    /** Behind the name, in brackets: "R-Ky.". */
    BRACKET,
    /** Behind the name without a comma, where a person belongs: "of the Porto Times". */
    AFFILIATION,
    /** Behind the name, an age in years: "66". */
    AGE,
    /** Behind the name, where a person lives: "of Sterling Heights". */
    HOME
  }

  /**
   * The words from one up to another, with an "'s" behind them but for a home; null if there are
   * none.
   */
  static @Nullable Description of(Grammar grammar, Kind kind, int from, int to) {
    Words words = grammar.words();
    boolean owner = kind != Kind.HOME && to < words.count() && words.is(to, "'s");
    int end = owner ? to + 1 : to;
    return from < to
        ? new Description(
            kind, new Span(words.start(from), grammar.end(to - 1)), grammar.text(from, end))
        : null;
  }

  /** The words in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it tells what somebody is, not only how old or where from. */
  public boolean saysWhat() {
    return kind != Kind.AGE && kind != Kind.HOME;
  }
}
