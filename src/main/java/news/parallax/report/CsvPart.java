package news.parallax.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
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

  private static final DateTimeFormatter TO_SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final CSVPrinter printer;
  private final String runDate;

  CsvPart(Path file, LocalDate runDate) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    this.printer = new CSVPrinter(writer, FORMAT);
    this.runDate = runDate.toString();
  }

  void write(@Nullable Object[] cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell instanceof LocalDateTime time ? TO_SECONDS.format(time) : cell);
    }
    printer.print(runDate);
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }

  /** The header line: the names of the columns and {@code run_date}. */
  static byte[] header(Table<?> table) {
    Stream<String> names =
        Stream.concat(
            table.columns().stream().map(Column::name), Stream.of(Tables.RUN_DATE.name()));
    return (String.join(",", names.toList()) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
