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
  private static final byte QUOTE = '"';

  private final OutputStream out;
  private final byte[] endOfRow;

  /** Lines not yet written out. */
  private byte[] lines = new byte[2 * BUFFER];

  private int length;

  CsvPart(Path file, LocalDate runDate) throws IOException {
    this.out = Files.newOutputStream(file);
    this.endOfRow = ("\"" + runDate + "\"\r\n").getBytes(StandardCharsets.UTF_8);
  }

  void write(@Nullable Object[] cells) throws IOException {
    for (Object cell : cells) {
      if (cell instanceof Number) {
        add(cell.toString().getBytes(StandardCharsets.UTF_8));
      } else if (cell != null) {
        quoted(cell instanceof LocalDateTime time ? toSeconds(time) : cell.toString());
      }
      grow(1);
      lines[length++] = ',';
    }
    add(endOfRow);
    if (length >= BUFFER) {
      writeOut();
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
