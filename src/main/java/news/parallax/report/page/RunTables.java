package news.parallax.report.page;

import java.io.IOException;
import java.util.function.Consumer;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;

/** The tables of a run, read one row at a time; none is ever held whole. */
final class RunTables {
  private final RunFolder folder;

  RunTables(RunFolder folder) {
    this.folder = folder;
  }

  /**
   * Gives every row of a table to {@code reader}, in the order of its key.
   *
   * @throws IOException if the table cannot be read
   */
  void each(String table, Consumer<TableRow> reader) throws IOException {
    try (TableRows rows = TableRows.open(folder, Tables.named(table))) {
      for (TableRow row : rows) {
        reader.accept(row);
      }
    }
  }

  /** Whether runs have such a table. */
  boolean has(String table) {
    return Tables.all().stream().map(Table::name).anyMatch(table::equals);
  }
}
