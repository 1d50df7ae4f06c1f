package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table as CSV after RFC 4180, in UTF-8 with CRLF line ends and without a header, so
 * that parts can be put one behind the other. Text and dates are always quoted and numbers never,
 * so that a missing value (nothing) can be told from text, also from a text such as {@code NA}.
 */
final class CsvPart implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_DIGITS = 19;
  private static final byte QUOTE = '"';

  private final OutputStream out;
  private final byte[] endOfRow;

  /** Lines not yet written out. */
  private byte[] lines = new byte[2 * BUFFER];

  private int length;

  /**
   * The last cell of each column among the lines, and where it stands there: rows of an article
   * share most of their cells, and what was written once need not be made again.
   */
  private @Nullable Object[] last = {};

  private int[] starts = {};
  private int[] ends = {};

  CsvPart(Path file, LocalDate runDate) throws IOException {
    this.out = Files.newOutputStream(file);
    this.endOfRow = ("\"" + runDate + "\"\r\n").getBytes(StandardCharsets.UTF_8);
  }

  void write(@Nullable Object[] cells) throws IOException {
    if (cells.length != last.length) {
      last = new @Nullable Object[cells.length];
      starts = new int[cells.length];
      ends = new int[cells.length];
    }
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (cell != null) {
        add(i, cell);
      }
      grow(1);
      lines[length++] = ',';
    }
    add(endOfRow);
    if (length >= BUFFER) {
      writeOut();
    }
  }

  private void add(int column, Object cell) {
    int start = length;
    if (cell.equals(last[column])) {
      again(starts[column], ends[column]);
    } else if (cell instanceof Long whole && whole >= 0) {
      digits(whole);
    } else if (cell instanceof Number) {
      add(cell.toString().getBytes(StandardCharsets.UTF_8));
    } else {
      quoted(cell instanceof LocalDateTime time ? toSeconds(time) : cell.toString());
    }
    last[column] = cell;
    starts[column] = start;
    ends[column] = length;
  }

  private void digits(long number) {
    grow(MOST_DIGITS);
    int first = length;
    long rest = number;
    do {
      lines[length++] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    for (int left = first, right = length - 1; left < right; left++, right--) {
      byte swapped = lines[left];
      lines[left] = lines[right];
      lines[right] = swapped;
    }
  }

  private void quoted(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    grow(2 * bytes.length + 2);
    lines[length++] = QUOTE;
    if (text.indexOf(QUOTE) < 0) {
      add(bytes);
    } else {
      for (byte each : bytes) {
        lines[length++] = each;
        if (each == QUOTE) {
          lines[length++] = QUOTE;
        }
      }
    }
    lines[length++] = QUOTE;
  }

  private void add(byte[] bytes) {
    grow(bytes.length);
    System.arraycopy(bytes, 0, lines, length, bytes.length);
    length += bytes.length;
  }

  /** Adds what stands in the lines already. */
  private void again(int start, int end) {
    grow(end - start);
    System.arraycopy(lines, start, lines, length, end - start);
    length += end - start;
  }

  private void grow(int more) {
    if (length + more > lines.length) {
      lines = Arrays.copyOf(lines, Math.max(2 * lines.length, length + more));
    }
  }

  /** ISO 8601 with seconds, also where they are 0. */
  private static String toSeconds(LocalDateTime time) {
    return time.getSecond() == 0 && time.getNano() == 0 ? time + ":00" : time.toString();
  }

  private void writeOut() throws IOException {
    out.write(lines, 0, length);
    length = 0;
    Arrays.fill(last, null);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      writeOut();
    }
  }

  /** The header line: the names of the columns and {@code run_date}. */
  static byte[] header(Table<?> table) {
    Stream<String> names =
        Stream.concat(
            table.columns().stream().map(Column::name), Stream.of(Tables.RUN_DATE.name()));
    return (String.join(",", names.toList()) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
