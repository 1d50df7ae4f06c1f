package news.parallax.story.claim;

import java.util.Map;
import java.util.Set;
import news.parallax.story.WordForms;
import news.parallax.story.claim.Numerals.Digits;
import news.parallax.text.Plurals;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and in words: "1 250 000", "1½ million", "two and a half billion", "forty
 * five thousand", "hundreds of thousands", "a third of", "one in five".
 */
final class NumeralReader {
  private static final Map<String, Double> PARTS =
      Map.of("half", 0.5, "third", 1.0 / 3, "quarter", 0.25, "fifth", 0.2, "tenth", 0.1);

  /** Least and greatest number that are told by a plural: "dozens", "tens of". */
  private static final Map<String, double[]> ROUGH =
      Map.of(
          "dozens", new double[] {24, 99},
          "scores", new double[] {40, 99},
          "tens", new double[] {20, 99},
          "hundreds", new double[] {200, 999},
          "thousands", new double[] {2000, 9999},
          "millions", new double[] {2e6, 9_999_999},
          "billions", new double[] {2e9, 9_999_999_999d},
          "trillions", new double[] {2e12, 9_999_999_999_999d});

  private static final Set<String> LENGTHS =
      Set.of("race", "sprint", "dash", "final", "deep", "tall", "high", "wide", "long", "away");

  private static final int MOST_IN = 100;
  private static final int MOST_OF_SHARE = 10;

  private final Pieces pieces;

  NumeralReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * The number that begins at the piece; null if none does.
   *
   * @param money whether a currency stands before it
   */
  @Nullable Numeral at(int piece, boolean money) {
    if (pieces.isNumber(piece) || Numerals.fraction(pieces.raw(piece)) != null) {
      return inDigits(piece, money);
    }
    if (!pieces.isLetters(piece)) {
      return null;
    }
    Numeral rough = rough(pieces.is(piece, "a") ? piece + 1 : piece);
    Numeral share = rough == null ? share(piece) : rough;
    Numeral article = share == null ? article(piece) : share;
    return article == null ? inWords(piece) : article;
  }

  private @Nullable Numeral inDigits(int piece, boolean money) {
    Double sign = Numerals.fraction(pieces.raw(piece));
    if (sign != null) {
      return scaled(sign, sign, piece + 1, money);
    }
    String text = pieces.raw(piece);
    int end = piece + 1;
    if (text.length() <= 3) {
      while (pieces.isSpaced(end - 1) && isGroup(end)) {
        text += pieces.raw(end++);
      }
    }
    Digits digits = Numerals.digits(text, multiplies(end));
    if (digits == null) {
      return null;
    }
    double value = digits.value();
    double step = digits.step();
    Double part = Numerals.fraction(pieces.raw(end));
    if (part != null) {
      value += part;
      step = part;
      end++;
    } else if (end == piece + 1 && isHalves(end)) {
      value += 0.5;
      step = 0.5;
      end += 3;
    }
    Numeral ratio = ratio(value, end);
    return ratio == null ? scaled(value, step, end, money) : ratio;
  }

  /** Three digits that follow others after a space, as in "1 250 000". */
  private boolean isGroup(int piece) {
    String raw = pieces.raw(piece);
    boolean three = pieces.isNumber(piece) && raw.length() >= 3;
    boolean plain = raw.length() == 3 || (raw.length() > 4 && ",.".indexOf(raw.charAt(3)) >= 0);
    boolean joined = pieces.isGlued(piece) && !isScaleAt(piece + 1) && pieces.isDash(piece + 1);
    return three && plain && !joined;
  }

  private boolean isHalves(int piece) {
    return pieces.is(piece, "1") && pieces.is(piece + 1, "/") && pieces.is(piece + 2, "2");
  }

  private boolean isScaleAt(int piece) {
    return Numerals.scale(pieces.word(piece)) != null
        || Numerals.shortScale(pieces.word(piece)) != null;
  }

  private boolean multiplies(int piece) {
    return isScaleAt(pieces.isDash(piece) ? piece + 1 : piece);
  }

  /** The number times the scales behind it: "1.2bn", "5 lakh", "1.5-million". */
  private Numeral scaled(double number, double step, int at, boolean money) {
    int end = at;
    Double brief = Numerals.shortScale(pieces.word(end));
    boolean near = pieces.isGlued(end - 1) || (money && pieces.isSpaced(end - 1));
    if (brief != null && near && !(pieces.is(end, "m") && !money && isLength(end + 1))) {
      return Numeral.exact(number * brief, step * brief, end + 1);
    }
    double value = number;
    double unit = step;
    for (int i = 0; i < 3; i++) {
      int word = pieces.isDash(end) && pieces.isGlued(end - 1) ? end + 1 : end;
      Double scale = Numerals.scale(WordForms.of(pieces.word(word)));
      if (scale == null) {
        break;
      }
      value *= scale;
      unit *= scale;
      end = word + 1;
    }
    return Numeral.exact(value, unit, end);
  }

  private boolean isLength(int piece) {
    return LENGTHS.contains(pieces.word(piece));
  }

  /** "One in five", "nine out of ten". */
  private @Nullable Numeral ratio(double number, int at) {
    int in = pieces.is(at, "out") && pieces.is(at + 1, "of") ? at + 2 : at + 1;
    if (in == at + 1 && !pieces.is(at, "in") && !pieces.is(at, "of")) {
      return null;
    }
    boolean of = pieces.is(at, "of");
    Double word = Numerals.word(pieces.word(in));
    Digits digits = pieces.isNumber(in) ? Numerals.digits(pieces.raw(in), false) : null;
    double all = word != null ? word : digits != null ? digits.value() : 0;
    boolean told = !of && number <= MOST_OF_SHARE && all > number && all <= MOST_IN;
    boolean unit = pieces.isGlued(in) || pieces.is(in + 1, "year") || isTime(in + 1);
    return told && !unit ? Numeral.share(100 * number / all, in + 1) : null;
  }

  private boolean isTime(int piece) {
    return Set.of("years", "months", "weeks", "days", "hours", "minutes")
        .contains(pieces.word(piece));
  }

  /** "Hundreds of thousands", "tens of millions", "several hundred", "a couple of dozen". */
  private @Nullable Numeral rough(int piece) {
    String word = pieces.word(piece);
    double[] range = ROUGH.get(word);
    if (range != null) {
      int scaleAt = pieces.is(piece + 1, "of") ? piece + 2 : piece + 1;
      double[] times = ROUGH.get(pieces.word(scaleAt));
      Double scale = times == null ? null : Numerals.scale(WordForms.of(pieces.word(scaleAt)));
      boolean bare = word.equals("tens") || (word.equals("scores") && scaleAt == piece + 1);
      if (scale == null && bare) {
        return null;
      }
      double factor = scale == null ? 1 : scale;
      int end = scale == null ? piece + 1 : scaleAt + 1;
      double most = (range[1] + 1) * factor - 1;
      return new Numeral(range[0] * factor, most, factor, false, false, end);
    }
    boolean several = word.equals("several") || word.equals("few");
    boolean couple = word.equals("couple") && pieces.is(piece + 1, "of");
    Double scale = several ? Numerals.scale(pieces.word(piece + 1)) : null;
    if (scale != null) {
      return new Numeral(2 * scale, 9.99 * scale, scale, false, false, piece + 2);
    }
    Double pair = couple ? Numerals.scale(pieces.word(piece + 2)) : null;
    return pair == null ? null : new Numeral(2 * pair, 2 * pair, pair, true, false, piece + 3);
  }

  /** "A third of", "two-thirds of", "by a quarter". */
  private @Nullable Numeral share(int piece) {
    Double number = pieces.is(piece, "a") ? Double.valueOf(1) : Numerals.word(pieces.word(piece));
    boolean half = pieces.is(piece, "half");
    int at = half ? piece : pieces.isDash(piece + 1) ? piece + 2 : piece + 1;
    Double part = half ? Double.valueOf(1) : number;
    Double of = PARTS.get(Plurals.singular(pieces.word(at)));
    if (part == null || of == null || part * of >= 1) {
      return null;
    }
    boolean told = pieces.is(at + 1, "of") && !pieces.is(at + 2, "a") && !pieces.is(at + 2, "an");
    boolean by = pieces.is(piece - 1, "by") && !half;
    return told || by ? Numeral.share(100 * part * of, at + 1) : null;
  }

  /** "A hundred", "half a million", "a quarter of a million", "half-dozen". */
  private @Nullable Numeral article(int piece) {
    int at = piece;
    double times = 1;
    boolean leading = pieces.is(at, "a") || pieces.is(at, "an");
    at += leading ? 1 : 0;
    Double part = PARTS.get(pieces.word(at));
    if (part != null) {
      times = part;
      at++;
      at += pieces.is(at, "of") ? 1 : 0;
      at += pieces.is(at, "a") || pieces.isDash(at) ? 1 : 0;
    } else if (!leading) {
      return null;
    }
    Double scale = Numerals.scale(pieces.word(at));
    if (scale == null) {
      return null;
    }
    return scaled(times * scale, times * scale, at + 1, false);
  }

  private @Nullable Numeral inWords(int piece) {
    WordNumber number = new WordNumber(pieces, piece);
    if (number.end() == piece) {
      return null;
    }
    Numeral ratio = ratio(number.value(), number.end());
    return ratio == null ? Numeral.exact(number.value(), number.step(), number.end()) : ratio;
  }
}
