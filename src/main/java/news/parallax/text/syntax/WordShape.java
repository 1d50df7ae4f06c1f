package news.parallax.text.syntax;

import java.util.Locale;

/** How a form is written. */
final class WordShape {
  private WordShape() {}

  /**
   * The form in lower case, letter by letter, so that places in the one are places in the other.
   */
  static String lower(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (lower.length() == form.length()) {
      return lower;
    }
    StringBuilder letters = new StringBuilder(form.length());
    form.chars().forEach(c -> letters.append(Character.toLowerCase((char) c)));
    return letters.toString();
  }

  /** Whether a stretch is made of the first 128 letters and signs of Unicode alone. */
  static boolean isAscii(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text[i] >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether the letters from a place on are those of a form, be they capitals or not. */
  static boolean is(char[] text, int start, String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = text[start + i];
      char other = form.charAt(i);
      if (c != other && !isSameLetter(c, other)) {
        return false;
      }
    }
    return true;
  }

  /** As {@link String#regionMatches(boolean, int, String, int, int)} has it. */
  private static boolean isSameLetter(char c, char other) {
    if ((c | other) < 0x80) {
      int small = c | 0x20;
      return (c ^ other) == 0x20 && small >= 'a' && small <= 'z';
    }
    char upper = Character.toUpperCase(c);
    char otherUpper = Character.toUpperCase(other);
    return upper == otherUpper || Character.toLowerCase(upper) == Character.toLowerCase(otherUpper);
  }

  /** What the form is made of, as a small number: capitals, digits, signs. */
  static int of(char[] text, int start, int end) {
    boolean upperFirst = Character.isUpperCase(text[start]);
    boolean upperRest = false;
    boolean lowerCase = false;
    boolean digit = false;
    boolean hyphen = false;
    boolean other = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c >= 'a' && c <= 'z') {
        lowerCase = true;
      } else if (Character.isDigit(c)) {
        digit = true;
      } else if (Character.isUpperCase(c)) {
        upperRest |= i > start;
      } else if (Character.isLetter(c)) {
        lowerCase = true;
      } else if (c == '-') {
        hyphen = true;
      } else {
        other = true;
      }
    }
    return (upperFirst ? 1 : 0)
        | (upperRest ? 2 : 0)
        | (lowerCase ? 4 : 0)
        | (digit ? 8 : 0)
        | (hyphen ? 16 : 0)
        | (other ? 32 : 0);
  }
}
