package news.parallax.report.excel;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;
import org.dhatim.fastexcel.Worksheet;

/** The data dictionary as a sheet: a row for every column of every table. */
final class DictionarySheet {
  private static final List<String> HEADER =
      List.of("table", "column", "type", "required", "unit", "meaning", "values", "key of");
  private static final int[] WIDTHS = {36, 28, 12, 10, 22, 90, 40, 22};

  private DictionarySheet() {}

  static void write(Worksheet sheet, List<Table<?>> tables) throws IOException {
    SheetCells cells = new SheetCells(sheet);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.width(i, WIDTHS[i]);
      cells.text(0, i, HEADER.get(i));
    }
    sheet.range(0, 0, 0, WIDTHS.length - 1).style().bold().fillColor(TableSheet.HEADER_COLOR).set();
    sheet.freezePane(0, 1);
    int row = 1;
    for (Table<?> table : tables) {
      for (Column<?> column : table.columns()) {
        List<String> texts =
            List.of(
                table.name(),
                column.name(),
                column.type().name().toLowerCase(Locale.ROOT),
                column.required() ? "yes" : "",
                column.unit(),
                column.description(),
                String.join(", ", column.values()),
                column.references());
        for (int i = 0; i < texts.size(); i++) {
          if (!texts.get(i).isEmpty()) {
            cells.text(row, i, texts.get(i));
          }
        }
        row++;
      }
    }
    sheet.setAutoFilter(0, 0, row - 1, WIDTHS.length - 1);
    sheet.finish();
  }
}
