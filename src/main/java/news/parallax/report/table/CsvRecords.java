package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180, read record by record; a line may also end in a line feed
 * alone. Cells become texts only when they are asked for: most readers of a table ask for few of
 * its columns, and a run is read several times.
 */
final class CsvRecords implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int END = -1;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private int at;
  private int limit;

  /** The cells of the record being read, one behind the other without quotation marks. */
  private char[] cells = new char[1 << 10];

  private int length;
  private int[] ends = new int[1 << 5];
  private int count;
  private long records;

  CsvRecords(Reader reader) {
    this.reader = reader;
  }

  /**
   * The next record; null behind the last.
   *
   * @throws IOException also if a quotation mark is not closed, or something follows one that is
   */
  @Nullable CsvCells next() throws IOException {
    int c = read();
    if (c == END) {
      return null;
    }
    length = 0;
    count = 0;
    records++;
    while (true) {
      c = c == '"' ? quoted() : plain(c);
      endCell();
      if (c != ',') {
        return new CsvCells(Arrays.copyOf(cells, length), Arrays.copyOf(ends, count));
      }
      c = read();
    }
  }

  /** Reads a cell without quotation marks; returns what ends it: a comma or the end of the line. */
  private int plain(int first) throws IOException {
    int c = first;
    while (c != ',' && c != '\n' && c != END) {
      if (c == '\r' && peek() == '\n') {
        return read();
      }
      add((char) c);
      c = read();
    }
    return c;
  }

  /** Reads a cell behind its opening quotation mark; returns what ends it. */
  private int quoted() throws IOException {
    while (true) {
      int c = read();
      if (c == END) {
        throw new IOException("record " + records + ": a quotation mark is not closed");
      }
      if (c != '"') {
        add((char) c);
        continue;
      }
      c = read();
      if (c == '"') {
        add('"');
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

  private void add(char c) {
    if (length == cells.length) {
      cells = Arrays.copyOf(cells, 2 * length);
    }
    cells[length++] = c;
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
      limit = reader.read(buffer, 0, BUFFER);
      at = 0;
      if (limit <= 0) {
        limit = 0;
        return END;
      }
    }
    return buffer[at];
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
