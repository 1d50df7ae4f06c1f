package news.parallax.report.excel;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;

/**
 * The cells of dimensions that rows of the workbook lead to by their keys: first the keys are
 * named, then each dimension is read once, and what was not named is forgotten.
 */
final class DimensionCells {
  /** By dimension, key and column. */
  private final Map<String, Map<String, Map<String, String>>> cells = new HashMap<>();

  /** Says that a cell will be asked for. */
  void want(String dimension, String key, String column) {
    if (!key.isEmpty()) {
      cells
          .computeIfAbsent(dimension, unseen -> new HashMap<>())
          .computeIfAbsent(key, unseen -> new HashMap<>())
          .put(column, "");
    }
  }

  /** Reads all that is wanted. */
  void read(RunFolder folder) throws IOException {
    for (Map.Entry<String, Map<String, Map<String, String>>> dimension : cells.entrySet()) {
      Table<?> table = Tables.named(dimension.getKey());
      int key = table.indexOf(table.primaryKey().get(0));
      try (TableRows rows = TableRows.open(folder, table)) {
        for (TableRow row : rows) {
          Map<String, String> wanted = dimension.getValue().get(row.text(key));
          if (wanted != null) {
            wanted.replaceAll((column, unread) -> row.text(column));
          }
        }
      }
    }
  }

  /** A cell that was wanted; empty if the dimension has no such row. */
  String cell(String dimension, String key, String column) {
    return cells
        .getOrDefault(dimension, Map.of())
        .getOrDefault(key, Map.of())
        .getOrDefault(column, "");
  }
}
