package news.parallax.read.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What comes out of an archive, as long as it does not grow beyond measure. A fault is met again at
 * every later call, so that nobody takes it for the end.
 */
public final class UnpackedStream extends CountedStream {
  /** So much may come out of an archive of any size. */
  private static final long FREE_BYTES = 64L << 20;

  private final CountedStream packed;
  private final String title;
  private final int ratio;
  private @Nullable IOException fault;

  public UnpackedStream(InputStream unpacked, CountedStream packed, String title, int ratio) {
    super(unpacked);
    this.packed = packed;
    this.title = title;
    this.ratio = ratio;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (fault != null) {
      throw fault;
    }
    try {
      int read = super.read(into, offset, length);
      if (count() > FREE_BYTES && count() / ratio > packed.count()) {
        throw new IOException(
            "the " + title + " archive unpacks to more than " + ratio + " times its size");
      }
      return read;
    } catch (EOFException e) {
      fault = new IOException("the " + title + " archive is cut off", e);
      throw fault;
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      fault =
          message.startsWith("the ")
              ? e
              : new IOException(
                  message.contains("Truncated") || message.contains("Unexpected end")
                      ? "the " + title + " archive is cut off"
                      : "the " + title + " archive is damaged: " + message,
                  e);
      throw fault;
    } catch (RuntimeException e) {
      // Decoders of damaged archives meet places where no data can be.
      fault = new IOException("the " + title + " archive is damaged", e);
      throw fault;
    }
  }
}
