package news.parallax.text.clean;

/** Text reduced to what decides whether two texts say the same. */
final class Fold {

  private Fold() {}

  /** Letters and digits only, in lower case, without spaces. */
  static String letters(String text) {
    char[] folded = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded[length++] = lower(c);
      }
    }
    return new String(folded, 0, length);
  }

  /** In lower case, every run of white space made one space. */
  static String spaces(String text) {
    char[] folded = new char[text.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || (c > 0x7f && Character.isWhitespace(c))) {
        gap = length > 0;
      } else {
        if (gap) {
          folded[length++] = ' ';
          gap = false;
        }
        folded[length++] = lower(c);
      }
    }
    return new String(folded, 0, length);
  }

  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }
}
