package news.parallax.text.clean;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references of HTML: an ampersand, a name or number and a semicolon. */
final class Entities {
  private static final int LONGEST = 10;

  /** The names that HTML gives the characters of ISO 8859-1 from 160 on, in order. */
  private static final String LATIN =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final Map<String, String> NAMED = named();

  private Entities() {}

  /**
   * A reference found.
   *
   * @param end one past its semicolon
   * @param value the text it stands for
   */
  record Found(int end, String value) {}

  /** The reference that the ampersand at {@code at} begins; null if it begins none. */
  static @Nullable Found at(String text, int at) {
    int semicolon = semicolon(text, at + 1);
    if (semicolon < 0) {
      return null;
    }
    String value = value(text.substring(at + 1, semicolon));
    if (value == null) {
      return null;
    }
    if (value.equals("&")) {
      // Escaped twice: &amp;quot;
      int second = semicolon(text, semicolon + 1);
      String inner = second < 0 ? null : value(text.substring(semicolon + 1, second));
      if (inner != null) {
        return new Found(second + 1, inner);
      }
    }
    return new Found(semicolon + 1, value);
  }

  private static int semicolon(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from ? i : -1;
      }
      if (c != '#' && !(c < 0x80 && Character.isLetterOrDigit(c))) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable String value(String name) {
    if (name.charAt(0) != '#') {
      return NAMED.get(name);
    }
    boolean hexadecimal = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      int code =
          hexadecimal
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      if (code >= 0x80 && code < 0xA0) {
        return String.valueOf(Mojibake.windows((char) code));
      }
      boolean character =
          Character.isValidCodePoint(code) && code >= ' ' && (code < 0xD800 || code > 0xDFFF);
      return character ? Character.toString(code) : code == '\n' || code == '\r' ? "\n" : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Map<String, String> named() {
    Map<String, String> named = new HashMap<>();
    int code = 160;
    for (String name : LATIN.split(" ", -1)) {
      named.put(name, String.valueOf((char) code++));
    }
    named.putAll(
        Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "euro", "\u20ac"));
    named.putAll(
        Map.of(
            "lsquo", "\u2018", "rsquo", "\u2019", "sbquo", "\u201a", "ldquo", "\u201c", "rdquo",
            "\u201d", "bdquo", "\u201e", "ndash", "\u2013", "mdash", "\u2014", "hellip", "\u2026",
            "bull", "\u2022"));
    named.putAll(
        Map.of(
            "trade", "\u2122", "ensp", " ", "emsp", " ", "thinsp", " ", "zwj", "", "zwnj", "",
            "minus", "\u2212", "oelig", "\u0153", "scaron", "\u0161", "Scaron", "\u0160"));
    return named;
  }
}
