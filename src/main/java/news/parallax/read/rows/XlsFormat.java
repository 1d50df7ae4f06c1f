package news.parallax.read.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import news.parallax.read.Content;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Workbooks of Excel before 2007: a row is a record. */
public final class XlsFormat implements Format {
  private static final String WHAT = "workbook";

  @Override
  public String title() {
    return "Excel 97 workbook";
  }

  @Override
  public boolean fits(Head head) {
    return head.startsWith("\u00d0\u00cf\u0011\u00e0") && head.isNamed(".xls", ".xlt");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    // All of it is held in memory, many times as large as in the file.
    byte[] bytes = content.bytes(content.limits().recordBytes());
    try (HSSFWorkbook workbook =
        Damage.guard(WHAT, () -> new HSSFWorkbook(new ByteArrayInputStream(bytes)))) {
      List<SheetRows.Sheet> sheets = new ArrayList<>();
      for (Sheet sheet : workbook) {
        sheets.add(() -> StreamSupport.stream(sheet.spliterator(), false).map(XlsFormat::cells));
      }
      SheetRows.read(sheets, records);
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toString()
              : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      default -> "";
    };
  }
}
