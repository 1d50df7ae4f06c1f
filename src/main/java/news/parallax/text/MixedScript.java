package news.parallax.text;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * Words of Latin letters with a letter of another script that looks like one: made to slip past
 * filters, or to pass for another name. They are left as they are, and told.
 */
public final class MixedScript {
  private MixedScript() {}

  /** The first word in which Latin letters stand beside Cyrillic or Greek ones. */
  public static Optional<String> find(String text) {
    int start = -1;
    boolean latin = false;
    boolean other = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        if (start < 0) {
          start = i;
        }
        if (c < 0x250) {
          latin |= c != '\u00b5';
        } else {
          UnicodeScript script = UnicodeScript.of(c);
          other |= script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
        }
      } else {
        if (latin && other) {
          return Optional.of(text.substring(start, i));
        }
        start = -1;
        latin = false;
        other = false;
      }
    }
    return Optional.empty();
  }
}
