package news.parallax.text;

/**
 * Makes typographic quotation marks, apostrophes, spaces and hyphens plain, one code unit for one,
 * so that offsets into the plain text hold in the original.
 */
public final class PlainText {

  private PlainText() {}

  /** The plain form of the text, of the same length. */
  public static String of(String text) {
    char[] plain = null;
    for (int i = 0; i < text.length(); i++) {
      char from = text.charAt(i);
      char to = from < 0x80 ? from : plain(from);
      if (to != from) {
        if (plain == null) {
          plain = text.toCharArray();
        }
        plain[i] = to;
      }
    }
    return plain == null ? text : new String(plain);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u02bc', '\u00b4', '\uff07' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb', '\uff02' -> '"';
      case '\u2010', '\u2011', '\u00ad' -> '-';
      case '\u00a0', '\u2007', '\u202f', '\u3000', '\u2009', '\u200a', '\u2002', '\u2003' -> ' ';
      default -> c;
    };
  }
}
