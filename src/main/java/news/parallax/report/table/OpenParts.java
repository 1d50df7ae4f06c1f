package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.report.schema.Table;

/** The parts of several tables that have one number; a table without rows gets no file. */
final class OpenParts implements RowSink, Closeable {
  private final RunFolder folder;
  private final int part;
  private final Map<Table<?>, TablePart<?>> open = new HashMap<>();

  /**
   * @param part number of the part, from 0
   */
  OpenParts(RunFolder folder, int part) {
    this.folder = folder;
    this.part = part;
  }

  /** Sorts the rows and adds them to the table's part; they are to lie behind earlier ones. */
  @Override
  public <R> void write(Table<R> table, List<R> rows) throws IOException {
    if (!rows.isEmpty()) {
      part(table).sortAndWrite(rows);
    }
  }

  @SuppressWarnings("unchecked") // a table's part is made for the table's rows
  private <R> TablePart<R> part(Table<R> table) throws IOException {
    TablePart<R> found = (TablePart<R>) open.get(table);
    if (found == null) {
      found = new TablePart<>(folder, table, part);
      open.put(table, found);
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (TablePart<?> each : new ArrayList<>(open.values())) {
      try {
        each.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    open.clear();
    if (failure != null) {
      throw failure;
    }
  }
}
