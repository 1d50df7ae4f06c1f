package news.parallax.read.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a text in another encoding, as UTF-8. */
public final class Utf8Stream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int at;
  private int held;

  public Utf8Stream(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }

  /** A high surrogate at the end of what was read waits for its other half. */
  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int count = reader.read(chars, held, chars.length - held);
      if (count < 0) {
        return false;
      }
      int length = held + count;
      held = Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
      bytes = new String(chars, 0, length - held).getBytes(StandardCharsets.UTF_8);
      chars[0] = chars[length - 1];
      at = 0;
    }
    return true;
  }
}
