package news.parallax.story.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.story.WordForms;
import news.parallax.story.claim.ClaimWords.Measure;
import news.parallax.story.claim.Quantity.Hedge;
import news.parallax.story.claim.Quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities of a sentence: numerals and number words, what multiplies them, ranges,
 * hedges and units. Dates, years, times of day, ages, scores, ordinals and names with numbers are
 * none. Linear in the length of the sentence.
 */
final class QuantityReader {
  /** Written before a number, perhaps with a point: "Rs. 500", "EUR 20". */
  private static final Set<String> CODES = Set.of("rs", "eur", "usd", "gbp", "chf", "inr", "cad");

  private static final Set<String> SIGNS = Set.of("$", "£", "€", "¥", "₹");
  private static final String MONEY_SIGN = "$";
  private static final double FIRST_YEAR = 1500;

  /** A quantity and where it stands, hedge and unit included. */
  record Read(Quantity quantity, Span span) {}

  private final ClaimWords words;
  private final Pieces pieces;
  private final NumeralReader numerals;
  private final OtherNumbers others;
  private final List<Read> found = new ArrayList<>();

  private QuantityReader(String plain, Span sentence, ClaimWords words) {
    this.words = words;
    pieces = new Pieces(plain, sentence);
    numerals = new NumeralReader(pieces);
    others = new OtherNumbers(pieces);
  }

  /**
   * The quantities of a sentence, in their order.
   *
   * @param plain the text, plain
   */
  static List<Read> read(String plain, Span sentence, ClaimWords words) {
    QuantityReader reader = new QuantityReader(plain, sentence, words);
    int i = 0;
    while (i < reader.pieces.count()) {
      i = Math.max(i + 1, reader.at(i));
    }
    return reader.found;
  }

  /** A unit before or behind a number, and the piece behind it. */
  private record Named(Measure measure, int end) {}

  /** Reads a quantity that begins at the piece; returns the piece behind it, or the piece. */
  private int at(int piece) {
    Named before = currency(piece);
    int first = before == null ? piece : before.end();
    int minus = before == null ? minusAt(piece) : 0;
    Numeral number = numerals.at(first + minus, before != null);
    if (number == null || (isOne(first, number) && minus == 0)) {
      return before == null ? singleUnit(piece) : piece;
    }
    Upper upper = upper(piece, number, before != null);
    if (upper == null && isScore(first, number)) {
      return behindScore(number.end());
    }
    int end = upper == null ? number.end() : upper.number().end();
    Named unit =
        before == null ? unitBehind(end) : before.measure().unit() == Unit.MONEY ? before : null;
    boolean named = before != null || unit != null;
    if (minus > 0 && !isBelowZero(unit)) {
      return piece;
    }
    if (before == null && minus == 0 && others.isOne(first, number, named)) {
      return Math.max(end, piece + 1);
    }
    end = before == null && unit != null ? unit.end() : end;
    add(piece, minus > 0 ? number.times(-1) : number, upper, unit, end);
    return end;
  }

  private void add(
      int piece, Numeral number, @Nullable Upper upper, @Nullable Named given, int to) {
    int end = to;
    Named unit = given;
    Hedges.Found hedges = hedges(piece);
    Hedge hedge = hedges.hedge();
    int more = Hedges.more(pieces, end);
    if (more > 0) {
      hedge = pieces.is(end + 1, "so") ? Hedge.ABOUT : Hedge.AT_LEAST;
      end += more;
      unit = unit == null ? unit(end) : unit;
      end = unit == null ? end : Math.max(end, unit.end());
    }
    if (number.about() && hedge == Hedge.NONE) {
      hedge = Hedge.ABOUT;
    }
    Measure measure = unit == null ? null : unit.measure();
    boolean share = measure == null && number.percent();
    double low = number.low() * (upper == null ? 1 : upper.factor());
    double high = upper == null ? number.high() : upper.number().high();
    double step = upper == null ? number.step() : upper.number().step();
    double cents = measure != null && measure.unit() == Unit.MONEY ? measure.factor() : 1;
    Quantity quantity =
        new Quantity(
            low * cents,
            high * cents,
            step * cents,
            upper != null && hedge == Hedge.NONE && isMore(number.end()) ? Hedge.ABOUT : hedge,
            share ? Unit.PERCENT : measure == null ? Unit.NONE : measure.unit(),
            share ? "percent" : measure == null ? null : measure.name(),
            measure == null || measure.unit() == Unit.MONEY ? 1 : measure.factor(),
            number.vague());
    found.add(
        new Read(quantity, pieces.span(piece - hedges.words(), Math.min(end, pieces.count()))));
  }

  /** "42 to more than 60". */
  private boolean isMore(int end) {
    return pieces.is(end, "to") && pieces.is(end + 1, "more");
  }

  private Hedges.Found hedges(int piece) {
    int at = pieces.is(piece - 1, "a") || pieces.is(piece - 1, "an") ? piece - 1 : piece;
    Hedges.Found found = Hedges.before(pieces, at);
    return found.words() > 0 && at < piece
        ? new Hedges.Found(found.hedge(), found.words() + 1)
        : Hedges.before(pieces, piece);
  }

  /** "One" by itself counts nothing. */
  private boolean isOne(int piece, Numeral number) {
    return number.end() == piece + 1 && (pieces.is(piece, "one") || pieces.is(piece, "zero"));
  }

  private int minusAt(int piece) {
    boolean sign =
        pieces.isDash(piece)
            && pieces.isGlued(piece)
            && !pieces.isGlued(piece - 1)
            && pieces.isNumber(piece + 1);
    return sign || pieces.is(piece, "minus") ? 1 : 0;
  }

  private static boolean isBelowZero(@Nullable Named unit) {
    return unit != null
        && (unit.measure().unit() == Unit.TEMPERATURE || unit.measure().unit() == Unit.PERCENT);
  }

  /** "US$", "C$", "£", "Rs." before a number. */
  private @Nullable Named currency(int piece) {
    String word = pieces.word(piece);
    if (pieces.isLetters(piece) && pieces.is(piece + 1, MONEY_SIGN) && pieces.isGlued(piece)) {
      Measure dollars = words.unit(word + MONEY_SIGN);
      return dollars == null ? null : new Named(dollars, piece + 2);
    }
    if (pieces.isLetters(piece) && CODES.contains(word) && pieces.isCapitalised(piece)) {
      int end = pieces.is(piece + 1, ".") ? piece + 2 : piece + 1;
      Measure code = pieces.isNumber(end) ? words.unit(word) : null;
      return code == null ? null : new Named(code, end);
    }
    Measure sign = SIGNS.contains(word) ? words.unit(word) : null;
    return sign == null ? null : new Named(sign, piece + 1);
  }

  /** The unit at the piece, or a hyphen before it; null if there is none. */
  private @Nullable Named unit(int piece) {
    boolean joined = pieces.isDash(piece) && pieces.isGlued(piece - 1) && pieces.isGlued(piece);
    int at = joined ? piece + 1 : piece;
    at += pieces.is(at, "\u00b0") ? 1 : 0;
    String first = WordForms.of(pieces.word(at));
    String second = WordForms.of(pieces.word(at + 1));
    Measure two = words.unit(first + "_" + second);
    if (two != null && !(two.unit() == Unit.TEMPERATURE && !pieces.isCapitalised(at + 1))) {
      return new Named(two, at + 2);
    }
    boolean degree = pieces.is(at - 1, "\u00b0") || pieces.isGlued(piece - 1);
    if (degree && (pieces.raw(at).equals("C") || pieces.raw(at).equals("F"))) {
      Measure scale = words.unit(first.equals("c") ? "celsius" : "fahrenheit");
      return scale == null ? null : new Named(scale, at + 1);
    }
    if (first.equals("pound") && pieces.is(at + 1, "of")) {
      Measure weight = words.unit("pound-weight");
      return weight == null ? null : new Named(weight, at + 1);
    }
    Measure one = pieces.isLetters(at) || first.equals("%") ? words.unit(first) : null;
    boolean isWon = first.equals("won") || first.equals("real") || first.equals("second");
    boolean word = !isWon || (first.equals("second") && pieces.word(at).endsWith("s"));
    return one == null || !word ? null : new Named(one, at + 1);
  }

  /** The unit behind a number, "of" perhaps between: "hundreds of miles". */
  private @Nullable Named unitBehind(int piece) {
    Named unit = unit(piece);
    return unit == null && pieces.is(piece, "of") ? unit(piece + 1) : unit;
  }

  /** "A decade", "a century": one of a long time. */
  private int singleUnit(int piece) {
    boolean article = pieces.is(piece, "a") && !pieces.is(piece - 1, "half");
    Measure unit = article ? words.unit(pieces.word(piece + 1)) : null;
    if (unit == null || !Set.of("decade", "century").contains(unit.name())) {
      return piece;
    }
    Quantity one =
        new Quantity(
            1,
            1,
            1,
            Hedges.before(pieces, piece).hedge(),
            unit.unit(),
            unit.name(),
            unit.factor(),
            false);
    found.add(new Read(one, pieces.span(piece - Hedges.before(pieces, piece).words(), piece + 2)));
    return piece + 2;
  }

  /**
   * The upper end of a range.
   *
   * @param factor what the lower end is multiplied by: "10 to 15 million"
   */
  private record Upper(Numeral number, double factor) {}

  /** The upper end of a range that goes on behind the number; null if none does. */
  private @Nullable Upper upper(int first, Numeral number, boolean money) {
    int at = number.end();
    boolean dash = pieces.isDash(at);
    boolean between = pieces.is(at, "and") && pieces.is(first - 1, "between");
    boolean from = pieces.is(first - 1, "from") && !pieces.word(first - 2).startsWith("rang");
    boolean to = pieces.is(at, "to") && !from && !pieces.is(first - 1, "by");
    if (!(dash || to || between) || number.vague() || number.percent()) {
      return null;
    }
    at++;
    at += pieces.is(at, "more") && pieces.is(at + 1, "than") ? 2 : 0;
    Named currency = money ? currency(at) : null;
    Numeral upper = numerals.at(currency == null ? at : currency.end(), money);
    if (upper == null || upper.percent() || (pieces.isDash(upper.end()) && !isUnitBehind(upper))) {
      return null;
    }
    double factor = scaleOf(number.end()) > 1 ? 1 : scaleOf(upper.end());
    boolean told = !dash || money || pieces.isLetters(upper.end()) || isUnitBehind(upper);
    boolean years = dash && number.low() >= FIRST_YEAR && unit(upper.end()) == null && !money;
    return told && !years && number.low() * factor < upper.low() ? new Upper(upper, factor) : null;
  }

  private boolean isUnitBehind(Numeral number) {
    return unit(number.end()) != null;
  }

  /** What the last word before the piece multiplies by. */
  private double scaleOf(int end) {
    Double scale = Numerals.scale(WordForms.of(pieces.word(end - 1)));
    Double brief = scale == null ? Numerals.shortScale(pieces.word(end - 1)) : scale;
    return brief == null ? 1 : brief;
  }

  /** "51-48", "6-3": a score, a vote, the parts of a number. */
  private boolean isScore(int piece, Numeral number) {
    int end = number.end();
    return pieces.isNumber(piece)
        && pieces.isDash(end)
        && pieces.isGlued(end - 1)
        && pieces.isGlued(end)
        && pieces.isNumber(end + 1);
  }

  private int behindScore(int dash) {
    int at = dash;
    while (pieces.isDash(at) && pieces.isNumber(at + 1) && pieces.isGlued(at)) {
      at += 2;
    }
    return at;
  }
}
