package news.parallax.report.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import news.parallax.report.schema.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a finished table, read one after the other from its CSV file: what is made from
 * tables is made from what was published. To be gone through once.
 */
public final class TableRows implements Iterable<TableRow>, Closeable {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private final CSVParser parser;
  private final Map<String, Integer> columns = new HashMap<>();

  private TableRows(CSVParser parser) {
    this.parser = parser;
    parser.getHeaderMap().forEach(columns::put);
  }

  /**
   * Opens a table of a run.
   *
   * @throws IOException if its file is missing or cannot be read
   */
  public static TableRows open(RunFolder folder, Table<?> table) throws IOException {
    Path file = folder.csv(table);
    if (Files.notExists(file)) {
      throw new NoSuchFileException(
          file.toString(), null, "tables are read from csv/; the run was published without it");
    }
    return open(Files.newInputStream(file));
  }

  /**
   * Opens a file of comma-separated values in UTF-8 whose first line names the columns.
   *
   * @param file is closed with the rows, or at once if this fails
   * @throws IOException if it cannot be read
   */
  public static TableRows open(InputStream file) throws IOException {
    Reader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    try {
      return new TableRows(CSVParser.builder().setReader(reader).setFormat(CSV).get());
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Whether a run has the table. */
  public static boolean exist(RunFolder folder, Table<?> table) {
    return Files.exists(folder.csv(table));
  }

  /** The columns of the file, from left to right. */
  public List<String> columns() {
    return parser.getHeaderNames();
  }

  /** {@inheritDoc} A broken file ends it with an {@link java.io.UncheckedIOException}. */
  @Override
  public Iterator<TableRow> iterator() {
    Iterator<CSVRecord> records = parser.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public TableRow next() {
        return new TableRow(records.next(), columns);
      }
    };
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
