package news.parallax.read.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines at line feeds and carriage returns, or both together, without
 * ever holding more than one line.
 */
public final class LineBytes {
  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private boolean afterReturn;
  private byte[] line = new byte[1 << 13];
  private int length;
  private boolean tooLong;

  /**
   * Begins reading.
   *
   * @param most how many bytes of a line are kept
   */
  public LineBytes(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /**
   * Reads the next line.
   *
   * @return false if there is none
   * @throws IOException if the stream broke off; {@link #bytes} is what there was of the line
   */
  public boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (true) {
      if (at == filled && !fill()) {
        return any;
      }
      if (afterReturn) {
        afterReturn = false;
        if (buffer[at] == '\n') {
          at++;
          continue;
        }
      }
      any = true;
      int stop = at;
      while (stop < filled && buffer[stop] != '\n' && buffer[stop] != '\r') {
        stop++;
      }
      tooLong |= !keep(stop);
      at = stop;
      if (stop < filled) {
        afterReturn = buffer[at] == '\r';
        at++;
        return true;
      }
    }
  }

  /** Whether only the head of the line is kept. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** The bytes of the line without its end. */
  public byte[] bytes() {
    return Arrays.copyOf(line, length);
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }

  private boolean keep(int stop) {
    int count = stop - at;
    if (tooLong || length + count > most) {
      return false;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
    }
    System.arraycopy(buffer, at, line, length, count);
    length += count;
    return true;
  }
}
