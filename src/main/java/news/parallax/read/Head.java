package news.parallax.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The beginning of a file, unpacked, by which its format is told. */
public final class Head {
  /** As many bytes are looked at. */
  static final int BYTES = 1 << 16;

  private final String name;
  private final byte[] bytes;
  private final boolean whole;
  private @Nullable String text;

  /**
   * The head of a file.
   *
   * @param name the file's name, without what only tells of compression
   * @param whole whether there is no more of the file
   */
  Head(String name, byte[] bytes, boolean whole) {
    this.name = name.toLowerCase(Locale.ROOT);
    this.bytes = bytes.clone();
    this.whole = whole;
  }

  /** Whether the name ends in one of the endings, which are given in lower case. */
  public boolean isNamed(String... endings) {
    return Arrays.stream(endings).anyMatch(name::endsWith);
  }

  /** Whether the file's own name has no ending at all. */
  boolean hasNoEnding() {
    return name.lastIndexOf('.') <= Math.max(name.lastIndexOf('/'), name.lastIndexOf('!'));
  }

  /** Whether the bytes begin with these, each given as the character of its number. */
  public boolean startsWith(String magic) {
    return bytes.length >= magic.length()
        && new String(bytes, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
  }

  /** Whether the bytes hold these somewhere, each given as the character of its number. */
  public boolean holds(String magic) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(magic);
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  public boolean isWhole() {
    return whole;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** UTF-16 as the bytes show it; null if they do not. */
  @Nullable Charset wideCharset() {
    return TextDecoder.wideCharset(bytes);
  }

  /** The head as text: what is no UTF-8 is replaced. A byte order mark is left out. */
  public String text() {
    String decoded = text;
    if (decoded == null) {
      Charset wide = wideCharset();
      decoded = new String(bytes, wide == null ? StandardCharsets.UTF_8 : wide);
      if (decoded.startsWith("\ufeff")) {
        decoded = decoded.substring(1);
      }
      text = decoded;
    }
    return decoded;
  }

  /** The first line that is not blank, without the spaces around it; empty if there is none. */
  public String firstLine() {
    String stripped = text().stripLeading();
    int end = 0;
    while (end < stripped.length()
        && stripped.charAt(end) != '\n'
        && stripped.charAt(end) != '\r') {
      end++;
    }
    return stripped.substring(0, end).strip();
  }
}
