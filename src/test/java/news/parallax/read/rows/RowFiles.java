package news.parallax.read.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small files of rows, made by other programs than those that read them. */
public final class RowFiles {
  private static final String ROWS =
      "(SELECT * FROM (VALUES"
          + " (1, 'Pump breaks', DATE '2021-03-04', 'The pump broke.', ['Anna Sparrow', 'Bo Finch'],"
          + " {'name': 'Harbour Post', 'id': 7}, TIMESTAMP '2021-03-04 10:00:00', 1.50::DECIMAL(6,2)),"
          + " (2, NULL, NULL, 'The board met.', [], {'name': 'Coast', 'id': NULL}, NULL, NULL))"
          + " t(id, title, date, text, authors, source, crawled, price))";

  private RowFiles() {}

  /** Two rows, compressed as DuckDB calls it. */
  public static byte[] parquet(String compression) throws IOException {
    Path file = Files.createTempFile("parallax", ".parquet");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute(
          "COPY " + ROWS + " TO '" + file + "' (FORMAT parquet, COMPRESSION " + compression + ")");
    } catch (SQLException e) {
      throw new IOException(e);
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  /** Two articles on the second sheet. */
  public static byte[] xlsx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet notes = workbook.newWorksheet("notes");
      notes.value(0, 0, "Whatever one notes");
      Worksheet rows = workbook.newWorksheet("rows");
      List<String> head = List.of("ID", "Title", "Publication date", "Full text", "Publication");
      for (int i = 0; i < head.size(); i++) {
        rows.value(1, i, head.get(i));
      }
      rows.value(2, 0, 7);
      rows.value(2, 1, "Pump breaks");
      rows.value(2, 2, LocalDate.of(2021, 3, 4));
      rows.style(2, 2).format("yyyy-mm-dd").set();
      rows.value(2, 3, "The pump broke.");
      rows.value(2, 4, "Harbour Post");
      rows.value(4, 3, "The board met.");
    }
    return bytes.toByteArray();
  }

  /** One row, with its text or without. */
  public static byte[] xls(boolean withText) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      Row head = sheet.createRow(0);
      List<String> names =
          List.of("Id", "Title", "pubdate", withText ? "Text" : "Abstract", "pubtitle");
      for (int i = 0; i < names.size(); i++) {
        head.createCell(i).setCellValue(names.get(i));
      }
      Row row = sheet.createRow(1);
      row.createCell(0).setCellValue(7);
      row.createCell(1).setCellValue("Pump breaks");
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
      row.createCell(2).setCellValue(LocalDate.of(2021, 3, 4));
      row.getCell(2).setCellStyle(day);
      row.createCell(3).setCellValue("The pump broke.");
      row.createCell(4).setCellValue("Harbour Post");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
