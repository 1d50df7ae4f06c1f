package news.parallax.text.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that was once read as windows-1252 or ISO 8859-1, such as "â€™" for an apostrophe. Only
 * sequences that no honest text holds are repaired.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int FIRST_BYTE = 0x80;

  /** What decoders put where they cannot read. */
  private static final char LOST = '\ufffd';

  /** The characters that windows-1252 has at 0x80 to 0x9F; U+FFFD where it has none. */
  private static final CharBuffer WINDOWS_HIGH = windowsHigh();

  /** Marks that may well follow a letter; after a rare letter they prove nothing. */
  private static final String PLAIN_MARKS =
      "\u00ab\u00bb\u00b0\u00b7\u00b4\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022";

  private Mojibake() {}

  /** The character of windows-1252 for a code of ISO 8859-1's control range; U+FFFD if none. */
  static char windows(char control) {
    return WINDOWS_HIGH.get(control - FIRST_BYTE);
  }

  /** Whether a sequence to repair may begin with the character. */
  static boolean mayBegin(char c) {
    return c >= 0xC2 && c <= 0xF0 && lengthOf(c) > 0;
  }

  /**
   * How many characters from {@code at} on are one damaged character; 0 if none.
   *
   * @param behindOne whether a damaged character ends there, so that another is likely
   */
  static int length(String text, int at, boolean behindOne) {
    int length = lengthOf(text.charAt(at));
    if (length == 0 || at + length > text.length()) {
      return lostQuote(text, at);
    }
    for (int i = at + 1; i < at + length; i++) {
      int b = byteOf(text.charAt(i));
      if (b < 0x80 || b > 0xBF) {
        return lostQuote(text, at);
      }
    }
    char lead = text.charAt(at);
    if (length == 2 && lead > 0xC3 && !behindOne && PLAIN_MARKS.indexOf(text.charAt(at + 1)) >= 0) {
      return 0;
    }
    return repaired(text, at, length).isEmpty() ? 0 : length;
  }

  /** The character that {@code length} characters from {@code at} on stand for; empty if none. */
  static String repaired(String text, int at, int length) {
    if (text.charAt(at) == '\u00e2' && (length == 2 || text.charAt(at + 2) == LOST)) {
      return "\u201d";
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) byteOf(text.charAt(at + i));
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    int c = decoded.codePointAt(0);
    boolean whole = decoded.length() == Character.charCount(c) && c != 0xFFFD;
    boolean usual = length != 3 || (c >= 0x2000 && c < 0x2C00) || c == 0xFEFF;
    return whole && usual ? decoded : "";
  }

  /**
   * The length of "â€" whose third byte has no character in windows-1252 and was lost on the way,
   * with what stands for the loss; 0 if there is none.
   */
  private static int lostQuote(String text, int at) {
    if (text.charAt(at) != '\u00e2'
        || at + 1 >= text.length()
        || text.charAt(at + 1) != '\u20ac'
        || (at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2)))) {
      return 0;
    }
    return at + 2 < text.length() && text.charAt(at + 2) == LOST ? 3 : 2;
  }

  private static int lengthOf(char lead) {
    return switch (lead) {
      case 0xC2, 0xC3, 0xC4, 0xC5, 0xD0, 0xD1 -> 2;
      case 0xE2, 0xEF -> 3;
      case 0xF0 -> 4;
      default -> 0;
    };
  }

  private static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    for (int i = 0; i < WINDOWS_HIGH.length(); i++) {
      if (c != LOST && WINDOWS_HIGH.get(i) == c) {
        return FIRST_BYTE + i;
      }
    }
    return -1;
  }

  private static CharBuffer windowsHigh() {
    byte[] bytes = new byte[0x20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (FIRST_BYTE + i);
    }
    return WINDOWS.decode(ByteBuffer.wrap(bytes)).asReadOnlyBuffer();
  }
}
