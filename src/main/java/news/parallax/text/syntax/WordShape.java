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

  /** What the form is made of, as a small number: capitals, digits, signs. */
  static int of(CharSequence plain, int start, int end) {
    boolean upperFirst = Character.isUpperCase(plain.charAt(start));
    boolean upperRest = false;
    boolean lowerCase = false;
    boolean digit = false;
    boolean hyphen = false;
    boolean other = false;
    for (int i = start; i < end; i++) {
      char c = plain.charAt(i);
      if (Character.isDigit(c)) {
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
