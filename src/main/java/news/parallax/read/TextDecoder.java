package news.parallax.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text file into text: by byte order mark, else as UTF-8 if that fits, else by
 * what the bytes look like.
 */
final class TextDecoder {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  /** Below this ICU's confidence, out of 100, a guess is worse than the fallback. */
  private static final int LEAST_CONFIDENCE = 40;

  /** A text of which a larger share is control characters is no text. */
  private static final double MOST_CONTROLS = 0.01;

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("%PDF", "a PDF document"),
          new Magic("PK\u0003\u0004", "a ZIP archive or an Office document"),
          new Magic("\u001f\u008b", "a gzip archive"),
          new Magic("\u0089PNG", "a PNG image"),
          new Magic("\u00ff\u00d8\u00ff", "a JPEG image"),
          new Magic("GIF8", "a GIF image"),
          new Magic("\u00d0\u00cf\u0011\u00e0", "an old Office document"),
          new Magic("\u007fELF", "a program"),
          new Magic("{\\rtf", "an RTF document"));

  private record Magic(String head, String what) {}

  /** What a file of no known format seems to be. */
  static UnfitException unknown(Head head) {
    for (Magic magic : MAGICS) {
      if (head.startsWith(magic.head())) {
        return new UnfitException("the file is " + magic.what() + ", which is not read");
      }
    }
    return new UnfitException("the file is of no known format");
  }

  /** Text with the codes of the repairs that were needed, such as {@code encoding:utf-16le}. */
  record Decoded(String text, List<String> issues) {}

  /**
   * Decodes a whole file.
   *
   * @throws UnfitException if the bytes are no plain text
   */
  Decoded decode(byte[] bytes) throws UnfitException {
    Decoded decoded = decodeUnchecked(bytes);
    String text = decoded.text();
    long controls = text.chars().filter(TextDecoder::isControl).count();
    if (controls > 0 && controls >= text.length() * MOST_CONTROLS) {
      throw new UnfitException(
          "the file is no text: "
              + controls
              + " of "
              + text.length()
              + " characters are control"
              + " characters");
    }
    return decoded;
  }

  private Decoded decodeUnchecked(byte[] bytes) throws UnfitException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return named(StandardCharsets.UTF_16LE, bytes, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return named(StandardCharsets.UTF_16BE, bytes, 2);
    }
    for (Magic magic : MAGICS) {
      if (startsWith(bytes, magic.head().chars().toArray())) {
        throw new UnfitException("the file is " + magic.what() + ", not plain text");
      }
    }
    Charset wide = wideCharset(bytes);
    if (wide != null) {
      return named(wide, bytes, 0);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnfitException("the file is no text: it holds zero bytes");
      }
    }
    return utf8(bytes, 0);
  }

  /** Decodes a line or file that is UTF-8 unless it cannot be. */
  Decoded utf8(byte[] bytes, int offset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    try {
      return new Decoded(strict(StandardCharsets.UTF_8, in), List.of());
    } catch (CharacterCodingException e) {
      String replaced = new String(bytes, offset, bytes.length - offset, StandardCharsets.UTF_8);
      if (isMostlyUtf8(replaced)) {
        return new Decoded(replaced, List.of(Issue.ENCODING.with("utf-8-damaged")));
      }
      return detected(bytes, offset);
    }
  }

  /** The bytes without the UTF-8 sequence that they may end in the middle of. */
  static byte[] wholeCharacters(byte[] bytes) {
    int end = bytes.length;
    int back = 0;
    while (back < 3 && end > back && (bytes[end - 1 - back] & 0xC0) == 0x80) {
      back++;
    }
    boolean led = end > back && (bytes[end - 1 - back] & 0xC0) == 0xC0;
    return led ? Arrays.copyOf(bytes, end - 1 - back) : bytes;
  }

  /** A few bytes lost in a text that is otherwise full of well-formed UTF-8 sequences. */
  private static boolean isMostlyUtf8(String replaced) {
    long damaged = replaced.chars().filter(c -> c == '\ufffd').count();
    long good = replaced.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    return good >= 4 * damaged;
  }

  private static Decoded detected(byte[] bytes, int offset) {
    byte[] content = offset == 0 ? bytes : Arrays.copyOfRange(bytes, offset, bytes.length);
    CharsetMatch match = new CharsetDetector().setText(content).detect();
    Charset charset = FALLBACK;
    if (match != null
        && match.getConfidence() >= LEAST_CONFIDENCE
        && !match.getName().startsWith("UTF-")
        && !match.getName().equals("ISO-8859-1")
        && Charset.isSupported(match.getName())) {
      charset = Charset.forName(match.getName());
    }
    return named(charset, content, 0);
  }

  private static Decoded named(Charset charset, byte[] bytes, int offset) {
    String text = new String(bytes, offset, bytes.length - offset, charset);
    return new Decoded(text, List.of(Issue.ENCODING.with(code(charset))));
  }

  /** How issues name an encoding. */
  static String code(Charset charset) {
    return charset.name().toLowerCase(Locale.ROOT);
  }

  /**
   * UTF-16 without a mark shows by zero bytes, which stand in every other place only: the high
   * bytes of spaces, line ends and Latin letters. Null if the bytes have no mark and do not look
   * like that.
   */
  static @Nullable Charset wideCharset(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int units = bytes.length / 2;
    int most = Math.max(zeros[0], zeros[1]);
    int least = Math.min(zeros[0], zeros[1]);
    if (bytes.length % 2 != 0 || most * 20 < units || least * 20 > most || most == 0) {
      return null;
    }
    Charset charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    try {
      strict(charset, ByteBuffer.wrap(bytes));
      return charset;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String strict(Charset charset, ByteBuffer bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(bytes)
        .toString();
  }

  private static boolean isControl(int c) {
    return (c < 0x20 && "\t\n\u000b\f\r".indexOf(c) < 0) || c == 0x7f;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
