package news.parallax.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines at line feeds, without ever holding more than one line. */
final class LineBytes {
  /** Longer than any article; guards the memory of a worker. */
  static final int MOST_BYTES = 32 << 20;

  /** What the last call of {@link #next} found. */
  public enum State {
    LINE,
    /** A line of which only the head is kept. */
    TOO_LONG,
    /** The stream broke off; {@link #fault} says why, {@link #bytes} is what there was. */
    BROKEN,
    END
  }

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long left;
  private byte[] line = new byte[1 << 13];
  private int length;
  private String fault = "";

  /**
   * Begins reading.
   *
   * @param bytes how many bytes of the stream to read at most
   */
  LineBytes(InputStream in, long bytes) {
    this.in = in;
    this.left = bytes;
  }

  /** Reads the next line. */
  State next() {
    length = 0;
    boolean tooLong = false;
    try {
      while (true) {
        if (at == filled && !fill()) {
          return length == 0 ? State.END : ended(tooLong);
        }
        int stop = at;
        while (stop < filled && buffer[stop] != '\n') {
          stop++;
        }
        tooLong |= !keep(stop);
        at = stop;
        if (stop < filled) {
          at++;
          return ended(tooLong);
        }
      }
    } catch (EOFException e) {
      fault = "the gzip archive is cut off in this line; nothing after it can be read";
      return State.BROKEN;
    } catch (IOException e) {
      fault = "the file cannot be read from this line on: " + e.getMessage();
      return State.BROKEN;
    }
  }

  private static State ended(boolean tooLong) {
    return tooLong ? State.TOO_LONG : State.LINE;
  }

  /** The bytes of the line without its line feed. */
  byte[] bytes() {
    return Arrays.copyOf(line, length);
  }

  String fault() {
    return fault;
  }

  private boolean fill() throws IOException {
    if (left == 0) {
      return false;
    }
    at = 0;
    filled = Math.max(0, in.read(buffer, 0, (int) Math.min(buffer.length, left)));
    left -= filled;
    return filled > 0;
  }

  private boolean keep(int stop) {
    int count = stop - at;
    if (length + count > MOST_BYTES) {
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
