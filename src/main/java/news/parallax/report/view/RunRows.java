package news.parallax.report.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;

/** The rows of the tables of a published run. */
final class RunRows {
  private final RunFolder run;

  /**
   * @param run the folder of a run
   */
  RunRows(Path run) {
    // only CSV files are read, and their place does not depend on the day
    this.run = new RunFolder(run, LocalDate.EPOCH);
  }

  /**
   * Hands on the rows of a table that are wanted, in their order.
   *
   * @throws IOException if the table is missing or broken
   */
  void each(String table, Predicate<TableRow> wanted, Consumer<TableRow> use) throws IOException {
    try (TableRows rows = TableRows.open(run, Tables.named(table))) {
      for (TableRow row : rows) {
        if (wanted.test(row)) {
          use.accept(row);
        }
      }
    }
  }

  /**
   * A column of a table by another one, its key.
   *
   * @throws IOException if the table is missing or broken
   */
  Map<String, String> names(String table, String key, String name) throws IOException {
    Map<String, String> names = new HashMap<>();
    each(table, row -> true, row -> names.put(row.text(key), row.text(name)));
    return names;
  }

  /**
   * The place of the article that a column of the row names.
   *
   * @param index places of articles by their keys
   * @throws IllegalStateException if there is no such article
   */
  static int at(Map<String, Integer> index, TableRow row, String column) {
    Integer at = index.get(row.text(column));
    if (at == null) {
      throw new IllegalStateException(row.text(column) + " is in no row of dim_article");
    }
    return at;
  }
}
