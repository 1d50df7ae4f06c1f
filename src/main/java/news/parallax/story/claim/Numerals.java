package news.parallax.story.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads single numerals: digits, number words and the words that multiply them. */
final class Numerals {
  private static final Map<String, Double> SMALL = new HashMap<>();
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("dozen", 12.0),
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("million", 1e6),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12));

  static {
    String[] ones =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 1; i < ones.length; i++) {
      SMALL.put(ones[i], (double) i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      SMALL.put(tens[i], 10.0 * (i + 2));
      for (int j = 1; j < 10; j++) {
        SMALL.put(tens[i] + "-" + ones[j], 10.0 * (i + 2) + j);
      }
    }
  }

  private Numerals() {}

  /** The value of a number word up to ninety-nine; null if it is none. */
  static @Nullable Double word(String word) {
    return SMALL.get(word);
  }

  /** What a word multiplies by; null if it does not. */
  static @Nullable Double scale(String word) {
    return SCALES.get(word);
  }

  /** The value of digits with points and commas, "1,000.5"; null if it is none. */
  static @Nullable Double digits(String word) {
    int points = 0;
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        points++;
      } else if (c != ',' && (c < '0' || c > '9')) {
        return null;
      }
      if (c != ',') {
        plain.append(c);
      }
    }
    boolean number = points <= 1 && plain.length() > points && plain.length() <= 15;
    return number ? Double.valueOf(plain.toString()) : null;
  }

  /** Digits and what multiplies them in one word, "24m", "1.5bn"; null if it is none. */
  static @Nullable Double digitsWithScale(String word) {
    int end = 0;
    while (end < word.length() && !Character.isLetter(word.charAt(end))) {
      end++;
    }
    Double digits = end == 0 || end == word.length() ? null : digits(word.substring(0, end));
    Double scale = digits == null ? null : scale(word.substring(end));
    return digits == null || scale == null ? null : digits * scale;
  }
}
