package news.parallax.story.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.text.CalendarWords;
import news.parallax.text.WordList;

/** Tells numbers that count nothing: dates, years, times of day, ages, scores, names, ordinals. */
final class OtherNumbers {
  private static final Set<String> MONTHS =
      Stream.of(CalendarWords.MONTHS, CalendarWords.SHORT_MONTHS, List.of("sept"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** What stands before a number that is a name or a place. */
  private static final WordList NAMING = WordList.of("things", "numbered");

  /** Numbers that are dialled. */
  private static final Set<String> EMERGENCY = Set.of("911", "999", "112", "000");

  /** What makes four digits a year. */
  private static final WordList BEFORE_YEAR = WordList.of("grammar", "before a year");

  private static final double FIRST_YEAR = 1500;
  private static final double LAST_YEAR = 2100;
  private static final double LAST_DAY = 31;
  private static final double OLDEST = 115;

  private final Pieces pieces;

  OtherNumbers(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Whether the number counts nothing.
   *
   * @param piece where it begins
   * @param measured whether a unit stands behind it
   */
  boolean isOne(int piece, Numeral number, boolean measured) {
    if (!pieces.isNumber(piece)) {
      return pieces.isDash(piece - 1) && pieces.isGlued(piece - 1) && pieces.isGlued(piece - 2);
    }
    boolean plain = number.end() == piece + 1;
    return isName(piece, number, measured)
        || (plain && (isDate(piece, number) || isClock(piece)))
        || (plain && !measured && (isYear(piece, number) || isAge(piece, number)))
        || isYearsOld(number.end());
  }

  private boolean isDate(int piece, Numeral number) {
    String before = pieces.word(piece - (pieces.is(piece - 1, ".") ? 2 : 1));
    boolean day = number.low() <= LAST_DAY;
    return (MONTHS.contains(before) && (day || isYearLike(piece, number)))
        || (day && MONTHS.contains(pieces.word(piece + 1)) && pieces.isCapitalised(piece + 1));
  }

  private boolean isClock(int piece) {
    String after = pieces.word(piece + 1);
    boolean half = after.equals("a") || after.equals("p");
    return pieces.is(piece + 1, ":")
        || (pieces.is(piece - 1, ":") && pieces.isGlued(piece - 1) && pieces.isGlued(piece - 2))
        || after.equals("am")
        || after.equals("pm")
        || (after.equals("o") && pieces.is(piece + 2, "'"))
        || (half && pieces.is(piece + 2, ".") && pieces.is(piece + 3, "m"));
  }

  private boolean isYearLike(int piece, Numeral number) {
    return pieces.raw(piece).length() == 4
        && number.low() >= FIRST_YEAR
        && number.low() < LAST_YEAR
        && number.low() == Math.rint(number.low());
  }

  private boolean isYear(int piece, Numeral number) {
    if (!isYearLike(piece, number)) {
      return false;
    }
    String before = pieces.word(piece - 1);
    return BEFORE_YEAR.contains(before)
        || MONTHS.contains(before)
        || !pieces.isLetters(piece + 1)
        || pieces.isCapitalised(piece + 1)
        || !pieces.word(piece + 1).endsWith("s")
        || pieces.isCapitalised(piece - 1);
  }

  /** "Ann Lee, 45, said"; "children (5 and 7)". */
  private boolean isAge(int piece, Numeral number) {
    boolean apart =
        pieces.is(piece - 1, ",")
            && (pieces.isCapitalised(piece - 2) || pieces.is(piece - 2, "."))
            && (pieces.is(piece + 1, ",")
                || pieces.is(piece + 1, ".")
                || piece + 1 >= pieces.count());
    boolean bracketed = pieces.is(piece - 1, "(") && pieces.is(piece + 1, ")");
    return number.low() <= OLDEST && (apart || bracketed);
  }

  /** "45-year-old", "45 years old", "aged". */
  private boolean isYearsOld(int end) {
    int at = pieces.isDash(end) ? end + 1 : end;
    boolean unit =
        Set.of("year", "years", "month", "months", "week", "weeks", "day", "days")
            .contains(pieces.word(at));
    int behind = pieces.isDash(at + 1) ? at + 2 : at + 1;
    return unit
        && Set.of("old", "olds", "of").contains(pieces.word(behind))
        && (!pieces.is(behind, "of") || pieces.is(behind + 1, "age"));
  }

  private boolean isName(int piece, Numeral number, boolean measured) {
    String before = pieces.word(piece - 1);
    boolean numbered = pieces.is(piece - 1, ".") && NAMING.contains(pieces.word(piece - 2));
    boolean glued = pieces.isGlued(piece - 1);
    boolean joined = glued && pieces.isDash(piece - 1) && pieces.isGlued(piece - 2);
    boolean behind = pieces.isGlued(number.end() - 1);
    boolean slash = behind && pieces.is(number.end(), "/");
    boolean letters = behind && !measured && pieces.isLetters(number.end());
    return NAMING.contains(before)
        || numbered
        || before.equals("#")
        || (glued && (pieces.isLetters(piece - 1) || before.equals("/") || before.equals("'")))
        || joined
        || slash
        || letters
        || isLastOf(piece)
        || isDialled(piece)
        || isNamedAfter(piece, number.end());
  }

  /** The 45 of "Caption 3 of 45". */
  private boolean isLastOf(int piece) {
    return pieces.is(piece - 1, "of")
        && pieces.isNumber(piece - 2)
        && NAMING.contains(pieces.word(piece - 3));
  }

  /** "911 calls", "a 999 operator". */
  private boolean isDialled(int piece) {
    String behind = pieces.word(piece + 1);
    return EMERGENCY.contains(pieces.raw(piece))
        && (behind.startsWith("call")
            || behind.startsWith("dispatch")
            || behind.startsWith("operator"));
  }

  /** "Windows 10", "Apollo 11": a number behind a name, with nothing that it counts. */
  private boolean isNamedAfter(int piece, int end) {
    boolean counts = pieces.isLetters(end) && !pieces.isCapitalised(end);
    return pieces.isCapitalised(piece - 1)
        && pieces.isSpaced(piece - 1)
        && piece - 1 > 0
        && end == piece + 1
        && !counts
        && !pieces.is(end, "%");
  }
}
