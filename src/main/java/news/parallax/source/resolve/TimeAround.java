package news.parallax.source.resolve;

import java.util.Set;
import news.parallax.text.CalendarWords;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.NameLists;
import news.parallax.text.syntax.Words;

/**
 * Tells when somebody spoke from who spoke: the "Thursday" of "the White House Thursday said" is no
 * part of a name, though it stands in the same phrase.
 */
final class TimeAround {
  private static final WordList PARTS_OF_A_DAY = WordList.of("things", "part of a day");
  private static final WordList LENGTHS = WordList.of("things", "when");
  private static final WordList NAMED = WordList.of("things", "named day");

  private static final Set<String> BEFORE_DAYS =
      Set.of("on", "early", "late", "earlier", "later", "last", "this", "next", "by", "since");
  private static final Set<String> BEFORE_MONTHS =
      Set.of("in", "on", "since", "early", "late", "last", "mid");
  private static final Set<String> BEFORE_LENGTHS = Set.of("last", "this", "earlier", "previous");
  private static final Set<String> DAYS_NEAR = Set.of("today", "yesterday", "tonight", "tomorrow");

  private static final int YEAR_DIGITS = 4;
  private static final int DAY_DIGITS = 2;

  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  TimeAround(Grammar grammar, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
  }

  /** The end of a phrase without the time at its end; the phrase's own if nothing else is left. */
  int endBefore(int from, int to) {
    int end = to;
    for (int start = startOfTime(from, end); start < end; start = startOfTime(from, end)) {
      end = grammar.isComma(start - 1) && start - 1 > from ? start - 1 : start;
    }
    return end;
  }

  /** Where a phrase begins behind the time before it: "Monday night the mayor", "in 2014 Lund". */
  int startBehind(int from, int to) {
    if (from + 2 < to && isLength(from)) {
      int named = grammar.isComma(from + 2) ? from + 3 : from + 2;
      boolean opened =
          named < to && (words.isCapitalised(named) || grammar.is(named, WordClass.DETERMINER));
      return opened ? named : from;
    }
    int day = words.is(from, "on") ? from + 1 : from;
    if (day + 1 >= to || !isDay(day)) {
      return from;
    }
    int at = PARTS_OF_A_DAY.contains(words.lower(day + 1)) && isSmall(day + 1) ? day + 2 : day + 1;
    boolean closed = at < to && grammar.isComma(at);
    at += closed ? 1 : 0;
    boolean told = day > from || at > day + 1 || (at < to && grammar.is(at, WordClass.DETERMINER));
    boolean opens =
        at < to && (words.isCapitalised(at) || grammar.is(at, WordClass.DETERMINER)) && told;
    return opens ? at : from;
  }

  /** "last night", "in 2014". */
  private boolean isLength(int word) {
    boolean part = PARTS_OF_A_DAY.contains(words.lower(word + 1));
    boolean near = part && BEFORE_LENGTHS.contains(words.lower(word));
    return near || (words.is(word, "in") && isNumber(word + 1, YEAR_DIGITS));
  }

  /** The first word of the time that ends a phrase; its end if none does. */
  private int startOfTime(int from, int to) {
    int start = startOfDay(from, to);
    start = start < to ? start : startOfMonth(from, to);
    start = start < to ? start : startOfLength(from, to);
    return start > from && start < to && isNoun(start - 1) ? start : to;
  }

  /** "Thursday", "on Monday night". */
  private int startOfDay(int from, int to) {
    int day = to - 1;
    if (PARTS_OF_A_DAY.contains(words.lower(day)) && isSmall(day)) {
      day--;
    }
    if (day <= from || !isDay(day)) {
      return to;
    }
    int start = before(BEFORE_DAYS, from, day);
    return NAMED.contains(words.lower(start - 1)) && words.isCapitalised(start - 1) ? to : start;
  }

  /** "in March", "on Jan. 5, 2018", "in 2018"; a bare month may be a name. */
  private int startOfMonth(int from, int to) {
    int last = to - 1;
    boolean year = isNumber(last, YEAR_DIGITS);
    int day = year && last - 1 > from && grammar.isComma(last - 1) ? last - 2 : last;
    if (isNumber(day, DAY_DIGITS) && day - 1 > from && isMonth(day - 1)) {
      return keepsDocument(before(BEFORE_MONTHS, from, day - 1), to);
    }
    int month = year && last - 1 > from && isMonth(last - 1) ? last - 1 : last;
    boolean told = (isMonth(month) || year) && month - 1 > from;
    int start = told ? before(BEFORE_MONTHS, from, month) : to;
    return start < month ? keepsDocument(start, to) : to;
  }

  /** "last week", "earlier this month", "yesterday". */
  private int startOfLength(int from, int to) {
    int last = to - 1;
    if (!isSmall(last)) {
      return to;
    }
    if (DAYS_NEAR.contains(words.lower(last))) {
      return before(BEFORE_DAYS, from, last);
    }
    boolean length =
        LENGTHS.contains(words.lower(last))
            && last - 1 > from
            && BEFORE_LENGTHS.contains(words.lower(last - 1));
    return length ? keepsDocument(before(BEFORE_DAYS, from, last - 1), to) : to;
  }

  /** A report of last year is another one than that of this year. */
  private int keepsDocument(int start, int to) {
    return names.isDocument(words.lower(start - 1)) ? to : start;
  }

  /** Back over what leads to a time: "late on Thursday". */
  private int before(Set<String> leads, int from, int time) {
    int start = time;
    while (start - 1 > from && leads.contains(words.lower(start - 1)) && isSmall(start - 1)) {
      start--;
    }
    return start;
  }

  /** A name, a noun, or a sign that closes what the phrase is about. */
  private boolean isNoun(int i) {
    return !grammar.isVerbal(i)
        && (words.isCapitalised(i) || grammar.isNominal(i) || !words.isWord(i));
  }

  private boolean isSmall(int i) {
    return !words.isCapitalised(i);
  }

  private boolean isDay(int i) {
    return words.isCapitalised(i) && CalendarWords.WEEKDAYS.contains(bare(i));
  }

  private boolean isMonth(int i) {
    String word = bare(i);
    boolean shortened = word.equals("sept") || CalendarWords.SHORT_MONTHS.contains(word);
    return words.isCapitalised(i) && (shortened || CalendarWords.MONTHS.contains(word));
  }

  private String bare(int i) {
    String word = words.lower(i);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private boolean isNumber(int i, int digits) {
    String word = words.lower(i);
    boolean length = digits == YEAR_DIGITS ? word.length() == digits : word.length() <= digits;
    return length && word.chars().allMatch(Character::isDigit);
  }
}
