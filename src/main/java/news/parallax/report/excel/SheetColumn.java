package news.parallax.report.excel;

import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;
import news.parallax.report.table.TableRow;

/**
 * A column of a sheet: one of its table, or one of a dimension that a key of the table leads to.
 *
 * @param name its header
 * @param column as it is declared, in the table or the dimension
 * @param index of the column in the table; of a dimension's, that of the key
 * @param dimension the table whose key leads to the cell; empty for the table's own column
 */
record SheetColumn(String name, Column<?> column, int index, String dimension) {

  /** A column of the table itself. */
  static SheetColumn own(Table<?> table, int index) {
    Column<?> column = table.columns().get(index);
    return new SheetColumn(column.name(), column, index, "");
  }

  boolean isOwn() {
    return dimension.isEmpty();
  }

  /** The cell that a row of the table has here; empty if it has no value. */
  String cell(TableRow row, DimensionCells dimensions) {
    String cell = row.text(index);
    return isOwn() || cell.isEmpty() ? cell : dimensions.cell(dimension, cell, column.name());
  }
}
