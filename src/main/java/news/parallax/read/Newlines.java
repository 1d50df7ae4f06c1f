package news.parallax.read;

/** Line ends. */
final class Newlines {

  private Newlines() {}

  /** The text with every CRLF and CR made LF. */
  static String unify(String text) {
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
