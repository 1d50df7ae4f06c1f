package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import news.parallax.report.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a finished table, read one after the other from its CSV file: what is made from
 * tables is made from what was published. To be gone through once.
 */
public final class TableRows implements Iterable<TableRow>, Closeable {
  private static final int BUFFER = 1 << 16;

  private final CsvRecords records;
  private final List<String> header = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();

  private TableRows(CsvRecords records) throws IOException {
    this.records = records;
    CsvCells first = records.next();
    for (int i = 0; first != null && i < first.size(); i++) {
      header.add(first.text(i));
      columns.put(first.text(i), i);
    }
  }

  /**
   * Opens a table of a run.
   *
   * @throws IOException if its file is missing or cannot be read
   */
  public static TableRows open(RunFolder folder, Table<?> table) throws IOException {
    Path file = folder.csv(table);
    if (Files.exists(file)) {
      return open(Files.newInputStream(file));
    }
    if (Files.exists(folder.csvGz(table))) {
      return open(new GZIPInputStream(Files.newInputStream(folder.csvGz(table)), BUFFER));
    }
    throw new NoSuchFileException(
        file.toString(), null, "tables are read from csv/; the run was published without it");
  }

  /**
   * Opens a file of comma-separated values in UTF-8 whose first line names the columns.
   *
   * @param file is closed with the rows, or at once if this fails
   * @throws IOException if it cannot be read
   */
  public static TableRows open(InputStream file) throws IOException {
    try {
      return new TableRows(new CsvRecords(file));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  public static boolean exist(RunFolder folder, Table<?> table) {
    return Files.exists(folder.csv(table)) || Files.exists(folder.csvGz(table));
  }

  /** The columns of the file, from left to right. */
  public List<String> columns() {
    return Collections.unmodifiableList(header);
  }

  /** {@inheritDoc} A broken file ends it with an {@link java.io.UncheckedIOException}. */
  @Override
  public Iterator<TableRow> iterator() {
    return new Iterator<>() {
      private @Nullable CsvCells ahead;

      @Override
      public boolean hasNext() {
        if (ahead == null) {
          ahead = read();
        }
        return ahead != null;
      }

      @Override
      public TableRow next() {
        CsvCells cells = hasNext() ? ahead : null;
        if (cells == null) {
          throw new NoSuchElementException();
        }
        ahead = null;
        return new TableRow(cells, columns);
      }
    };
  }

  private @Nullable CsvCells read() {
    try {
      return records.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
