package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import news.parallax.report.schema.Table;
import org.jspecify.annotations.Nullable;

/** One part of one table, written as CSV and as Parquet side by side. */
final class TablePart<R> implements Closeable {
  private final Table<R> table;
  private final CsvPart csv;
  private final ParquetPart parquet;
  private @Nullable Object @Nullable [] last;

  TablePart(RunFolder folder, Table<R> table, int part) throws IOException {
    this.table = table;
    Files.createDirectories(folder.csvParts(table));
    Files.createDirectories(folder.parquet(table));
    csv = new CsvPart(folder.csvPart(table, part), folder.runDate());
    parquet = new ParquetPart(folder.parquet(table, part), table);
  }

  /** Sorts the rows and adds them. */
  void sortAndWrite(Iterable<? extends R> rows) throws IOException {
    for (@Nullable Object[] cells : table.sortedCells(rows)) {
      write(cells);
    }
  }

  /** Adds rows that are sorted already, one at a time. */
  void write(Iterable<? extends R> rows) throws IOException {
    for (R row : rows) {
      write(table.cells(row));
    }
  }

  private void write(@Nullable Object[] cells) throws IOException {
    if (last != null && table.compare(last, cells) >= 0) {
      throw new IllegalArgumentException(
          "Rows of " + table + " out of order or twice: " + cells[0] + " after " + last[0]);
    }
    last = cells;
    csv.write(cells);
    parquet.write(cells);
  }

  @Override
  public void close() throws IOException {
    try (csv) {
      parquet.close();
    }
  }
}
