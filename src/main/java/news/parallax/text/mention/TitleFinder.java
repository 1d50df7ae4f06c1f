package news.parallax.text.mention;

import java.util.Set;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Description.Kind;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds what an article says of people before their names. */
final class TitleFinder {
  private static final int LONGEST_TITLE = 8;

  /** How many words before a name the title may stand that it shares with others. */
  private static final int FARTHEST_SHARED = 24;

  /** How many words a phrase before a name and its comma has. */
  private static final int LONGEST_PHRASE = 16;

  /** Words of rank that hold across "and": "chief systems and services officer". */
  private static final Set<String> RANKS =
      Set.of("chief", "vice", "deputy", "senior", "executive", "assistant");

  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  TitleFinder(Grammar grammar, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
  }

  /** "Kremlin spokesman" before a name; null if there is nothing. */
  @Nullable Description before(NameRun run) {
    if (run.behindOffice()) {
      return office(run.from());
    }
    int start = run.from();
    int limit = isAfterPlural(run) ? start : Math.max(0, start - LONGEST_TITLE);
    while (start > limit && (isTitlePart(start - 1) || isPluralPossessive(start - 1))) {
      start--;
    }
    start = rankBefore(start);
    if (start == run.from() && start == run.nameFrom()) {
      Description phrase = phraseBeforeComma(run);
      if (phrase != null) {
        return phrase;
      }
      Description shared = sharedTitle(run);
      if (shared != null) {
        return shared;
      }
      Description group = groupBefore(run);
      if (group != null) {
        return group;
      }
    }
    return start < run.nameFrom()
        ? Description.of(grammar, Kind.TITLE, start, run.nameFrom())
        : titleBeforeComma(run.from());
  }

  /** "Porto Secretary of Defense" before a name: the office and what it is held at. */
  private @Nullable Description office(int name) {
    int limit = Math.max(0, name - LONGEST_TITLE);
    int start = name - 1;
    while (start > limit && !names.isRole(words.lower(start))) {
      start--;
    }
    while (start > limit && isTitlePart(start - 1)) {
      start--;
    }
    return Description.of(grammar, Kind.TITLE, start, name);
  }

  /** "18-year-old" before a name or its title; null if there is nothing. */
  @Nullable Description ageBefore(NameRun run) {
    int limit = Math.max(0, run.from() - LONGEST_TITLE);
    for (int i = run.from() - 1; i >= limit; i--) {
      if (words.lower(i).endsWith("-year-old")) {
        return Description.of(grammar, Kind.AGE, i, i + 1);
      }
      if (!isTitlePart(i)) {
        break;
      }
    }
    return null;
  }

  /** "told reporters Taylor": several people before one name are not its title. */
  private boolean isAfterPlural(NameRun run) {
    if (run.from() == 0 || run.to() - run.from() > 1) {
      return false;
    }
    String before = words.lower(run.from() - 1);
    boolean plural = before.endsWith("s") && !before.endsWith("ss") && before.length() > 3;
    return plural && !words.isCapitalised(run.from() - 1);
  }

  /** The apostrophe of "the Porto Times' Ana Diaz". */
  private boolean isPluralPossessive(int i) {
    return i > 0
        && words.isSign(i, '\'')
        && words.isAttached(i)
        && words.isCapitalised(i - 1)
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
      if (names.isPluralTitle(words.lower(i)) && isShared(i, run)) {
        return Description.of(grammar, Kind.TITLE, i, i + 1);
      }
      boolean list =
          grammar.is(i, WordClass.NAME)
              || words.is(i, "and")
              || words.is(i, "of")
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

  /**
   * Whether several names stand behind a title: not "with reporters, Lund", "officers and Lund".
   */
  private boolean isShared(int title, NameRun run) {
    boolean alone = grammar.isComma(title + 1) && title + 2 == run.from();
    boolean more = run.to() < words.count() && words.is(run.to(), "and");
    return !words.is(title + 1, "and") && (!alone || more);
  }

  /** "farmers from Porto" of "farmers from Porto including Ana Diaz and Kim Lund"; or null. */
  private @Nullable Description groupBefore(NameRun run) {
    int i = run.from() - 1;
    if (i < 1) {
      return null;
    }
    int limit = Math.max(1, run.from() - FARTHEST_SHARED);
    while (i > limit
        && (grammar.is(i, WordClass.NAME) || words.is(i, "and") || grammar.isComma(i))) {
      i--;
    }
    boolean suchAs = i > 1 && words.is(i, "as") && words.is(i - 1, "such");
    int end = suchAs ? i - 1 : i;
    if (!suchAs && !words.is(i, "including")) {
      return null;
    }
    end = end > 0 && grammar.isComma(end - 1) ? end - 1 : end;
    int start = end;
    int first = Math.max(0, end - LONGEST_TITLE);
    while (start > first && words.isWord(start - 1) && !grammar.isVerbal(start - 1)) {
      start--;
    }
    return hasPlural(start, end) ? Description.of(grammar, Kind.TITLE, start, end) : null;
  }

  /** Whether several people or things are spoken of before the first preposition. */
  private boolean hasPlural(int from, int to) {
    for (int i = from; i < to && !grammar.is(i, WordClass.PREPOSITION); i++) {
      String word = words.lower(i);
      if (grammar.is(i, WordClass.NOUN) && word.endsWith("s") && !word.endsWith("ss")) {
        return true;
      }
    }
    return false;
  }

  /** "chief systems" before "and services officer": where the title begins with its rank. */
  private int rankBefore(int start) {
    if (start < 3 || !words.is(start - 1, "and")) {
      return start;
    }
    int limit = Math.max(0, start - LONGEST_TITLE);
    for (int i = start - 2; i > limit && isTitlePart(i); i--) {
      if (RANKS.contains(words.lower(i))) {
        return i;
      }
    }
    return start;
  }

  /**
   * "An outreach worker with the Porto Aid Project, Diaz came": a phrase that opens its sentence
   * and tells what one person is; "one of the court's judges, Ana Diaz," anywhere.
   */
  private @Nullable Description phraseBeforeComma(NameRun run) {
    int comma = run.from() - 1;
    if (comma < 1 || !grammar.isComma(comma)) {
      return null;
    }
    int sentence = words.firstOf(grammar.document().sentenceAt(words.start(run.from())));
    int limit = Math.max(sentence, comma - LONGEST_PHRASE);
    boolean head = false;
    for (int i = comma - 1; i >= limit; i--) {
      boolean role = names.isRole(words.lower(i));
      if (grammar.isComma(i) || (grammar.isVerbal(i) && !role) || grammar.isRelative(i)) {
        return null;
      }
      boolean opens = i == sentence || (i == sentence + 1 && !words.isWord(sentence));
      boolean oneOf = words.is(i, "one") && i + 1 < comma && words.is(i + 1, "of");
      boolean phrase =
          grammar.is(i, WordClass.DETERMINER) || grammar.isPossessive(i) || isTitlePart(i);
      if (oneOf && (opens || isClosed(run.to()))) {
        return Description.of(grammar, Kind.TITLE, i, comma);
      }
      boolean ends = i + 1 == comma || grammar.is(i + 1, WordClass.PREPOSITION);
      head =
          (role && ends && !isMany(words.lower(i)))
              || (head && !grammar.is(i, WordClass.PREPOSITION));
      if (opens && head && phrase) {
        return Description.of(grammar, Kind.TITLE, i, comma);
      }
    }
    return null;
  }

  /** Whether a sign stands behind a name. */
  private boolean isClosed(int end) {
    return end < words.count() && !words.isWord(end) && !words.isSign(end, '\'');
  }

  /** "The Crown prosecutor, Ana Diaz, said": a title that begins its sentence or clause. */
  private @Nullable Description titleBeforeComma(int name) {
    int comma = name - 1;
    if (comma < 1 || !grammar.isComma(comma) || !names.isRole(words.lower(comma - 1))) {
      return null;
    }
    if (isMany(words.lower(comma - 1))) {
      return null; // "flanked by two lawyers, Diaz said"
    }
    int start = comma - 1;
    int limit = Math.max(0, comma - LONGEST_TITLE);
    while (start > limit
        && (isTitlePart(start - 1)
            || grammar.isPossessive(start - 1)
            || grammar.is(start - 1, WordClass.DETERMINER))) {
      start--;
    }
    boolean opens = start == 0 || !Character.isLetterOrDigit(words.first(start - 1));
    boolean clause =
        opens || grammar.is(start - 1, WordClass.PREPOSITION) || words.is(start - 1, "said");
    return clause ? Description.of(grammar, Kind.TITLE, start, comma) : null;
  }

  /** What stands in the line above, as a heading, is no title of who begins the next. */
  private boolean isTitlePart(int i) {
    return !grammar.stops(i) && words.paragraphOf(i) == words.paragraphOf(i + 1) && isTitleWord(i);
  }

  private static boolean isMany(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss");
  }

  private boolean isTitleWord(int i) {
    return grammar.is(i, WordClass.NOUN)
        || names.isRole(words.lower(i))
        || grammar.is(i, WordClass.NAME)
        || grammar.is(i, WordClass.ADJECTIVE)
        || (grammar.is(i, WordClass.PARTICLE) && words.is(i, "'s"));
  }
}
