package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table as CSV after RFC 4180, in UTF-8 with CRLF line ends and without a header, so
 * that parts can be put one behind the other. Text and dates are always quoted and numbers never,
 * so that a missing value (nothing) can be told from text, also from a text such as {@code NA}.
 */
final class CsvPart implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

  private final OutputStream out;

  /** Lines not yet written out; a plain builder, for a writer would lock for every character. */
  private final StringBuilder lines = new StringBuilder(2 * BUFFER);

  private final CSVPrinter printer;
  private final String runDate;

  CsvPart(Path file, LocalDate runDate) throws IOException {
    this.out = Files.newOutputStream(file);
    this.printer = new CSVPrinter(lines, FORMAT);
    this.runDate = runDate.toString();
  }

  void write(@Nullable Object[] cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell instanceof LocalDateTime time ? toSeconds(time) : cell);
    }
    printer.print(runDate);
    printer.println();
    if (lines.length() >= BUFFER) {
      writeOut();
    }
  }

  /** ISO 8601 with seconds, also where they are 0. */
  private static String toSeconds(LocalDateTime time) {
    return time.getSecond() == 0 && time.getNano() == 0 ? time + ":00" : time.toString();
  }

  private void writeOut() throws IOException {
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    lines.setLength(0);
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
