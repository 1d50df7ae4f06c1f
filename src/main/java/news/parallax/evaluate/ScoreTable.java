package news.parallax.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Scores as a table, to be kept beside the project.
 *
 * @param header names of the columns
 * @param rows one cell a column; empty where a score does not apply
 */
public record ScoreTable(List<String> header, List<List<String>> rows) {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  public ScoreTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Writes the table as CSV. */
  public void write(Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSV)) {
      printer.printRecord(header);
      printer.printRecords(rows);
    }
  }
}
