package news.parallax.read.stream;

/** Line ends. */
public final class Newlines {

  private static final char NEL = '\u0085';

  private Newlines() {}

  /**
   * The text with every CRLF and CR made LF. NEL, the line end of mainframes, counts only where it
   * is the text's own: elsewhere it is an ellipsis whose encoding was mistaken.
   */
  public static String unify(String text) {
    return unifyReturns(
        text.indexOf(NEL) >= 0 && isPartedByNel(text) ? text.replace(NEL, '\n') : text);
  }

  /** There is no other line end, and none stands within a line. */
  private static boolean isPartedByNel(String text) {
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      return false;
    }
    for (int i = text.indexOf(NEL); i >= 0; i = text.indexOf(NEL, i + 1)) {
      if (i + 1 < text.length()
          && (text.charAt(i + 1) == ' ' || Character.isLowerCase(text.charAt(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  private static String unifyReturns(String text) {
    int from = text.indexOf('\r');
    if (from < 0) {
      return text;
    }
    StringBuilder unified = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r') {
        unified.append(c);
      } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        unified.append('\n');
      }
    }
    return unified.toString();
  }
}
