package news.parallax.story.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of single numerals: digits, number words and the words that multiply them. */
final class Numerals {
  private static final Map<String, Double> SMALL = new HashMap<>();
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("dozen", 12.0),
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("million", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12));

  /** What multiplies digits, written at them or a space away. */
  private static final Map<String, Double> SHORT_SCALES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("b", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("tn", 1e12),
          Map.entry("trn", 1e12));

  private static final Map<String, Double> FRACTIONS =
      Map.of("½", 0.5, "¼", 0.25, "¾", 0.75, "⅓", 1.0 / 3, "⅔", 2.0 / 3, "⅕", 0.2, "⅛", 0.125);

  private static final int MOST_DIGITS = 15;

  /** From here on zeros at the end tell that a number is rounded. */
  private static final double ROUNDED_FROM = 100;

  static {
    String[] ones =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < ones.length; i++) {
      SMALL.put(ones[i], (double) i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      SMALL.put(tens[i], 10.0 * (i + 2));
    }
  }

  private Numerals() {}

  /** The value of a number word: zero to twenty, and the tens; null if it is none. */
  static @Nullable Double word(String word) {
    return SMALL.get(word);
  }

  /** What a word multiplies by; null if it does not. */
  static @Nullable Double scale(String word) {
    return SCALES.get(word);
  }

  /** What a letter or two behind digits multiply by, "bn"; null if they do not. */
  static @Nullable Double shortScale(String letters) {
    return SHORT_SCALES.get(letters);
  }

  /** The value of a sign such as "½"; null if it is none. */
  static @Nullable Double fraction(String sign) {
    return FRACTIONS.get(sign);
  }

  /**
   * A number and how finely it is given.
   *
   * @param step the unit of its last telling place: 1 for 774, 100 for 1,200, 0.1 for 1.5
   */
  record Digits(double value, double step) {}

  /**
   * Reads digits with points and commas: "1,000.5", "12.345,00", "3,45,000".
   *
   * @param decimalComma whether a single comma may stand before decimals, as in "1,5 million"
   * @return null if it is no number
   */
  static @Nullable Digits digits(String text, boolean decimalComma) {
    int lastPoint = text.lastIndexOf('.');
    int lastComma = text.lastIndexOf(',');
    char decimal = decimalSign(text, lastPoint, lastComma, decimalComma);
    StringBuilder plain = new StringBuilder();
    int places = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Pieces.isDigit(c)) {
        plain.append(c);
        places += places < 0 ? 0 : 1;
      } else if (c == decimal) {
        plain.append('.');
        places = 0;
      }
    }
    if (plain.length() > MOST_DIGITS || plain.length() == 0) {
      return null;
    }
    double value = Double.parseDouble(plain.toString());
    return new Digits(value, places > 0 ? Math.pow(10, -places) : stepOf(value));
  }

  /** The sign before the decimals; a space if there are none. */
  private static char decimalSign(String text, int point, int comma, boolean decimalComma) {
    if (point >= 0 && comma >= 0) {
      return point > comma ? '.' : ',';
    }
    int last = Math.max(point, comma);
    if (last < 0) {
      return ' ';
    }
    char sign = text.charAt(last);
    boolean single = text.indexOf(sign) == last;
    int behind = text.length() - last - 1;
    if (sign == '.') {
      return single ? '.' : ' ';
    }
    return single && (behind < 3 || (decimalComma && text.startsWith("0,"))) ? ',' : ' ';
  }

  /** The place of the last digit that is not zero, for numbers that may be rounded; else 1. */
  static double stepOf(double whole) {
    double step = 1;
    while (whole >= ROUNDED_FROM && whole % (step * 10) == 0) {
      step *= 10;
    }
    return step;
  }
}
