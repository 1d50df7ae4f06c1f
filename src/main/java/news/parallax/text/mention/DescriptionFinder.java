package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.grammar.Words;
import news.parallax.text.mention.Description.Kind;
import news.parallax.text.mention.Entity.Gender;
import org.jspecify.annotations.Nullable;

/** Finds what an article says of people before and behind their names. */
final class DescriptionFinder {
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_APPOSITION = 20;
  private static final int LONGEST_BRACKET = 10;

  /** How many words before a name the title may stand that it shares with others. */
  private static final int FARTHEST_SHARED = 24;

  private static final int MOST_BEHIND = 3;

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
    int limit = isAfterPlural(run) ? start : Math.max(0, start - LONGEST_TITLE);
    while (start > limit && (isTitlePart(start - 1) || isPluralPossessive(start - 1))) {
      start--;
    }
    if (start == run.from() && start == run.nameFrom()) {
      Description shared = sharedTitle(run);
      if (shared != null) {
        return shared;
      }
    }
    if (start == run.nameFrom() && run.behindOffice()) {
      return of(Kind.TITLE, Math.max(0, start - LONGEST_TITLE), start);
    }
    return start < run.nameFrom()
        ? of(Kind.TITLE, start, run.nameFrom())
        : titleBeforeComma(run.from());
  }

  /** "told reporters Taylor": several people before one name are not its title. */
  private boolean isAfterPlural(NameRun run) {
    if (run.from() == 0 || run.to() - run.from() > 1) {
      return false;
    }
    String before = words.lower(run.from() - 1);
    boolean plural = before.endsWith("s") && !before.endsWith("ss") && before.length() > 3;
    return plural && !words.isCapital(run.from() - 1);
  }

  /** The apostrophe of "the Porto Times' Ana Diaz". */
  private boolean isPluralPossessive(int i) {
    return i > 0
        && words.isSign(i, '\'')
        && words.isAttached(i)
        && words.isCapital(i - 1)
        && words.lower(i - 1).endsWith("s");
  }

  /** "Sens. Ana Diaz of Ohio and Kim Lund": the title that Lund shares; null if there is none. */
  private @Nullable Description sharedTitle(NameRun run) {
    int i = run.from() - 1;
    if (i < 1 || !(words.is(i, "and") || grammar.isComma(i))) {
      return null;
    }
    int limit = Math.max(0, run.from() - FARTHEST_SHARED);
    for (; i >= limit; i--) {
      if (names.isPluralTitle(words.lower(i))) {
        return of(Kind.TITLE, i, i + 1);
      }
      boolean list =
          grammar.is(i, WordClass.NAME)
              || words.is(i, "and")
              || words.is(i, "of")
              || words.isSign(i, '.')
              || words.isSign(i, '(')
              || words.isSign(i, ')')
              || words.isSign(i, '-')
              || grammar.isComma(i);
      if (!list) {
        return null;
      }
    }
    return null;
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
    return clause ? of(Kind.TITLE, start, comma) : null;
  }

  private boolean isTitlePart(int i) {
    return grammar.is(i, WordClass.NOUN)
        || names.isRole(words.lower(i))
        || grammar.is(i, WordClass.NAME)
        || grammar.is(i, WordClass.ADJECTIVE)
        || (grammar.is(i, WordClass.PARTICLE) && words.is(i, "'s"));
  }

  /**
   * What stands behind a name: ", 66, a commentator at the institute,".
   *
   * @param maySayMore whether it need not end at a comma: ", a commentator who knows him"
   */
  List<Description> behind(int after, boolean maySayMore) {
    List<Description> found = new ArrayList<>(2);
    int at = after;
    if (at + 1 < words.count() && words.isSign(at, '.') && words.isAttached(at)) {
      at = names.isSuffix(words.lower(at - 1)) ? at + 1 : at;
    }
    int affiliationEnd = affiliationEnd(at);
    if (affiliationEnd > at) {
      add(found, of(Kind.AFFILIATION, at, affiliationEnd));
      at = affiliationEnd;
    }
    while (at + 1 < words.count() && found.size() < MOST_BEHIND) {
      if (words.isSign(at, '(')) {
        add(found, bracketed(at + 1));
        return found;
      }
      if (!grammar.isComma(at)) {
        return found;
      }
      Description next = behindComma(at + 1, maySayMore);
      if (next == null) {
        return found;
      }
      found.add(next);
      boolean light = next.kind() == Kind.AGE || next.kind() == Kind.HOME;
      if (!light) {
        return found;
      }
      at = words.firstEndingAfter(next.span().end());
    }
    return found;
  }

  /** The end of "of the Porto Times" that begins at the word; the word itself if none does. */
  private int affiliationEnd(int from) {
    if (from + 2 >= words.count() || !(words.is(from, "of") || words.is(from, "at"))) {
      return from;
    }
    int first = words.is(from + 1, "the") ? from + 2 : from + 1;
    int limit = Math.min(words.count(), first + LONGEST_TITLE);
    int end = first;
    while (end < limit && words.isCapital(end)) {
      boolean joined = end + 2 < limit && words.isCapital(end + 2);
      boolean joins = joined && (words.is(end + 1, "of") || words.is(end + 1, "and"));
      end += joins ? 2 : 1;
    }
    return end > first ? end : from;
  }

  private static void add(List<Description> found, @Nullable Description description) {
    if (description != null) {
      found.add(description);
    }
  }

  private @Nullable Description behindComma(int first, boolean maySayMore) {
    if (isAge(first)) {
      return of(Kind.AGE, first, first + 1);
    }
    boolean home = words.is(first, "of") || words.is(first, "from");
    if (home && first + 1 < words.count() && grammar.is(first + 1, WordClass.NAME)) {
      return of(Kind.HOME, first, nameEnd(first + 1));
    }
    return apposition(first, maySayMore);
  }

  /** "66,": two digits, or "108,". */
  private boolean isAge(int i) {
    int length = words.end(i) - words.start(i);
    boolean number = Character.isDigit(words.firstChar(i)) && (length == 2 || length == 3);
    boolean closes = i + 1 < words.count() && (grammar.isComma(i + 1) || words.isSign(i + 1, '.'));
    return number && closes && (length == 2 || words.firstChar(i) == '1');
  }

  private int nameEnd(int first) {
    int end = first;
    int limit = Math.min(words.count(), first + LONGEST_TITLE);
    while (end < limit && grammar.is(end, WordClass.NAME)) {
      end++;
    }
    return end;
  }

  private @Nullable Description apposition(int first, boolean maySayMore) {
    boolean relative =
        words.is(first, "who")
            && first + 2 < words.count()
            && (grammar.isBe(first + 1) || names.isLeading(words.lower(first + 1)));
    boolean leads = relative && !grammar.isBe(first + 1);
    int start = relative ? first + 2 : first;
    int limit = Math.min(words.count(), start + LONGEST_APPOSITION);
    int end = start;
    while (end < limit
        && !grammar.isComma(end)
        && (!grammar.isVerbal(end) || names.isRole(words.lower(end)))
        && !(words.isSign(end, '.') && !isInAbbreviation(end, limit))
        && !words.isSign(end, '"')) {
      end++;
    }
    if (end == start || grammar.is(start, WordClass.CONJUNCTION)) {
      return null;
    }
    boolean open =
        words.is(start, "a")
            || words.is(start, "an")
            || words.is(start, "the")
            || names.isRole(words.lower(start));
    boolean stops = end < limit && (grammar.isComma(end) || words.isSign(end, '.') || relative);
    boolean closed = stops || (open && maySayMore);
    boolean describes = closed && (leads || describesPerson(start, end));
    return describes ? of(Kind.APPOSITION, start, end) : null;
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
        return of(Kind.BRACKET, start, end);
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

  /** The gender that a description tells by its words before the first preposition. */
  Gender genderIn(Description description) {
    int i = words.firstEndingAfter(description.span().start());
    while (i < words.count()
        && words.start(i) < description.span().end()
        && !grammar.is(i, WordClass.PREPOSITION)) {
      Gender told = names.genderOfNoun(words.lower(i));
      boolean possessed = i + 1 < words.count() && words.is(i + 1, "'s");
      if (told != Gender.UNKNOWN && !possessed) {
        return told;
      }
      i++;
    }
    return Gender.UNKNOWN;
  }

  @Nullable Description of(Kind kind, int from, int to) {
    return from < to
        ? new Description(
            kind, new Span(words.start(from), words.end(to - 1)), grammar.lower(from, to))
        : null;
  }
}
