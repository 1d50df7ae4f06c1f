package news.parallax.text.clean;

/** Text reduced to what decides whether two texts say the same. */
final class Fold {

  private Fold() {}

  /** Letters and digits only, in lower case, without spaces. */
  static String letters(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  /** In lower case, every run of white space made one space. */
  static String spaces(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = folded.length() > 0;
      } else {
        if (gap) {
          folded.append(' ');
          gap = false;
        }
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }
}
