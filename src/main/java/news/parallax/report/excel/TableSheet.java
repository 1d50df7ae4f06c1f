package news.parallax.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.table.TableRow;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet: a frozen header with filters, typed cells, columns as wide as they need. */
final class TableSheet {
  /** How many rows tell how wide the columns are to be. */
  private static final int MEASURED_ROWS = 200;

  /** Rows held in memory before they are written out. */
  private static final int FLUSH_ROWS = 1_000;

  private static final int WIDEST = 60;
  private static final int FILTER_ARROW = 3;
  static final String HEADER_COLOR = "DDE6F0";

  private final Worksheet sheet;
  private final SheetColumns columns;
  private final SheetCells cells;
  private final DimensionCells dimensions;
  private int next = 1;

  /**
   * @param dimensions hold what the rows lead to
   */
  TableSheet(Worksheet sheet, SheetColumns columns, DimensionCells dimensions) {
    this.sheet = sheet;
    this.columns = columns;
    this.dimensions = dimensions;
    this.cells = new SheetCells(sheet);
  }

  /**
   * Writes the rows.
   *
   * @param choice which of them
   */
  SheetSummary write(Iterable<TableRow> rows, RowChoice choice) throws IOException {
    Iterator<TableRow> all = rows.iterator();
    List<TableRow> first = new ArrayList<>();
    while (all.hasNext() && first.size() < MEASURED_ROWS && !choice.isFull()) {
      TableRow row = all.next();
      if (choice.takes(row)) {
        first.add(row);
      }
    }
    begin(first);
    for (TableRow row : first) {
      write(row);
    }
    while (all.hasNext() && !choice.isFull()) {
      TableRow row = all.next();
      if (choice.takes(row)) {
        write(row);
      }
    }
    sheet.setAutoFilter(0, 0, next - 1, columns.size() - 1);
    sheet.finish();
    return new SheetSummary(columns.table(), sheet.getName(), choice, next - 1, cells.cut());
  }

  private void begin(List<TableRow> measured) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, width(i, measured));
      sheet.inlineString(0, i, columns.column(i).name());
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEADER_COLOR).set();
    sheet.freezePane(0, 1);
  }

  private int width(int position, List<TableRow> measured) {
    SheetColumn column = columns.column(position);
    ColumnType type = column.column().type();
    int width = Math.max(column.name().length() + FILTER_ARROW, SheetCells.leastWidth(type));
    if (type == ColumnType.STRING) {
      for (TableRow row : measured) {
        width = Math.max(width, column.cell(row, dimensions).length() + 1);
      }
    }
    return Math.min(width, WIDEST);
  }

  private void write(TableRow row) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      SheetColumn column = columns.column(i);
      cells.put(next, i, column.column(), column.cell(row, dimensions));
    }
    next++;
    if (next % FLUSH_ROWS == 0) {
      sheet.flush();
    }
  }
}
