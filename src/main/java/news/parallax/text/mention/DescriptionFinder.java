package news.parallax.text.mention;

import news.parallax.article.Span;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.Words;
import news.parallax.text.mention.Description.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what an article says of people before and behind their names. */
final class DescriptionFinder {
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_APPOSITION = 20;
  private static final int LONGEST_BRACKET = 10;

  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  DescriptionFinder(Grammar grammar, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
  }

  /** "Kremlin spokesman" before a name; null if there is nothing. */
  @Nullable Description before(NameRun run) {
    int start = run.from();
    int limit = Math.max(0, run.from() - LONGEST_TITLE);
    while (start > limit && isTitlePart(start - 1)) {
      start--;
    }
    if (start == run.nameFrom() && run.behindOffice()) {
      return description(Kind.TITLE, Math.max(0, start - LONGEST_TITLE), start);
    }
    return start < run.nameFrom()
        ? description(Kind.TITLE, start, run.nameFrom())
        : titleBeforeComma(run.from());
  }

  /** "The Crown prosecutor, Ana Diaz, said": a title that begins its sentence or clause. */
  private @Nullable Description titleBeforeComma(int name) {
    int comma = name - 1;
    if (comma < 1 || !grammar.isComma(comma) || !names.isRole(words.lower(comma - 1))) {
      return null;
    }
    int start = comma - 1;
    int limit = Math.max(0, comma - LONGEST_TITLE);
    while (start > limit
        && (isTitlePart(start - 1) || grammar.is(start - 1, WordClass.DETERMINER))) {
      start--;
    }
    boolean opens = start == 0 || !Character.isLetterOrDigit(words.firstChar(start - 1));
    boolean clause = opens || grammar.is(start - 1, WordClass.PREPOSITION);
    return clause ? description(Kind.TITLE, start, comma) : null;
  }

  private boolean isTitlePart(int i) {
    return grammar.is(i, WordClass.NOUN)
        || names.isRole(words.lower(i))
        || grammar.is(i, WordClass.NAME)
        || grammar.is(i, WordClass.ADJECTIVE)
        || (grammar.is(i, WordClass.PARTICLE) && words.is(i, "'s"));
  }

  /**
   * ", a commentator at the institute," behind a name.
   *
   * @param maySayMore whether it need not end at a comma: ", a commentator who knows him"
   */
  @Nullable Description behind(int after, boolean maySayMore) {
    if (after + 1 >= words.count()) {
      return null;
    }
    if (words.isSign(after, '(')) {
      return bracketed(after + 1);
    }
    if (!grammar.isComma(after)) {
      return null;
    }
    int start = after + 1;
    boolean relative =
        words.is(start, "who") && start + 1 < words.count() && grammar.isBe(start + 1);
    start = relative ? start + 2 : start;
    int limit = Math.min(words.count(), start + LONGEST_APPOSITION);
    int end = start;
    while (end < limit
        && !grammar.isComma(end)
        && (!grammar.isVerbal(end) || names.isRole(words.lower(end)))
        && !(words.isSign(end, '.') && !isInAbbreviation(end, limit))
        && !words.isSign(end, '"')) {
      end++;
    }
    boolean open =
        words.is(start, "a") || words.is(start, "an") || names.isRole(words.lower(start));
    boolean stops = end < limit && (grammar.isComma(end) || words.isSign(end, '.') || relative);
    boolean closed = stops || (open && maySayMore);
    boolean describes = closed && describesPerson(start, end);
    return describes ? description(Kind.APPOSITION, start, end) : null;
  }

  /** The full stop of "R-Ky., said". */
  private boolean isInAbbreviation(int stop, int limit) {
    return words.isAttached(stop)
        && words.isCapital(stop - 1)
        && stop + 1 < limit
        && !words.isCapital(stop + 1)
        && words.end(stop - 1) - words.start(stop - 1) < 6;
  }

  /** "(R-Ky.)" behind a name. */
  private @Nullable Description bracketed(int start) {
    int limit = Math.min(words.count(), start + LONGEST_BRACKET);
    for (int end = start; end < limit; end++) {
      if (words.isSign(end, ')')) {
        return description(Kind.BRACKET, start, end);
      }
    }
    return null;
  }

  private boolean describesPerson(int from, int to) {
    boolean one = from + 1 < to && (words.is(from, "a") || words.is(from, "an"));
    if (one || isTag(from)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (grammar.is(i, WordClass.NOUN) || names.isRole(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "R-Ky.": the party and state of a legislator. */
  private boolean isTag(int i) {
    String word = words.lower(i);
    boolean letter = words.isSign(i, 'R') || words.isSign(i, 'D') || words.isSign(i, 'I');
    return word.startsWith("r-")
        || word.startsWith("d-")
        || word.startsWith("i-")
        || (letter && i + 1 < words.count() && words.isSign(i + 1, '-'));
  }

  private @Nullable Description description(Kind kind, int from, int to) {
    return from < to
        ? new Description(
            kind, new Span(words.start(from), words.end(to - 1)), grammar.lower(from, to))
        : null;
  }
}
