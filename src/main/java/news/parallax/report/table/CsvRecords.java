package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180 in UTF-8, read record by record; a line may also end in a
 * line feed alone. Bytes are copied by whole stretches and become texts only when a cell is asked
 * for: most readers of a table ask for few of its columns, and a run is read several times.
 */
final class CsvRecords implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int END = -1;
  private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

  private final InputStream file;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int limit;

  /** The cells of the record being read, one behind the other without quotation marks. */
  private byte[] cells = new byte[1 << 10];

  private int length;
  private int[] ends = new int[1 << 5];
  private int count;
  private long records;

  CsvRecords(InputStream file) {
    this.file = file;
  }

  /**
   * The next record; null behind the last.
   *
   * @throws IOException also if a quotation mark is not closed, or something follows one that is
   */
  @Nullable CsvCells next() throws IOException {
    if (records == 0) {
      skipMark();
    }
    if (peek() == END) {
      return null;
    }
    length = 0;
    count = 0;
    records++;
    while (true) {
      int end = peek() == '"' ? quoted() : plain();
      endCell();
      if (end != ',') {
        return new CsvCells(Arrays.copyOf(cells, length), Arrays.copyOf(ends, count));
      }
    }
  }

  /** Leaves out the byte order mark that spreadsheets put before the first record. */
  private void skipMark() throws IOException {
    for (int read = 1; read > 0 && limit < MARK.length; limit += Math.max(0, read)) {
      read = file.read(buffer, limit, MARK.length - limit);
    }
    at = Arrays.equals(buffer, 0, limit, MARK, 0, MARK.length) ? limit : 0;
  }

  /** Reads a cell without quotation marks; returns what ends it: a comma or the end of the line. */
  private int plain() throws IOException {
    while (true) {
      int end = at;
      while (end < limit && buffer[end] != ',' && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      add(end);
      int c = read();
      if (c == '\r' && peek() != '\n') {
        add((byte) c);
      } else if (c == '\r') {
        return read();
      } else if (c != ',' && c != '\n' && c != END) {
        // The first byte of what the buffer holds next.
        add((byte) c);
      } else {
        return c;
      }
    }
  }

  /**
   * Reads a cell with its quotation marks; returns what ends it: a comma or the end of the line.
   */
  private int quoted() throws IOException {
    at++;
    while (true) {
      byte[] read = buffer;
      int most = limit;
      int end = at;
      while (end < most && read[end] != '"') {
        end++;
      }
      add(end);
      int c = read();
      if (c == END) {
        throw new IOException("record " + records + ": a quotation mark is not closed");
      }
      if (c != '"') {
        add((byte) c);
        continue;
      }
      c = read();
      if (c == '"') {
        add((byte) c);
        continue;
      }
      if (c == '\r') {
        c = read();
      }
      if (c != ',' && c != '\n' && c != END) {
        throw new IOException(
            "record " + records + ": '" + (char) c + "' behind a closing quotation mark");
      }
      return c;
    }
  }

  /** Adds what the buffer holds up to a place, and goes there. */
  private void add(int end) {
    int more = end - at;
    grow(more);
    System.arraycopy(buffer, at, cells, length, more);
    length += more;
    at = end;
  }

  private void add(byte one) {
    grow(1);
    cells[length++] = one;
  }

  private void grow(int more) {
    if (length + more > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(2 * length, length + more));
    }
  }

  private void endCell() {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = length;
  }

  private int read() throws IOException {
    int c = peek();
    at++;
    return c;
  }

  private int peek() throws IOException {
    if (at >= limit) {
      limit = Math.max(0, file.read(buffer, 0, BUFFER));
      at = 0;
      if (limit == 0) {
        return END;
      }
    }
    return buffer[at] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
