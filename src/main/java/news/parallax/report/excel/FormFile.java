package news.parallax.report.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table for people to fill in, as CSV and as a workbook. Text stays text, whatever it begins
 * with; the same rows give the same bytes.
 */
public final class FormFile {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final String HEAD_COLOUR = "D9E2F3";
  private static final String FILL_COLOUR = "FFF9DB";

  private FormFile() {}

  /**
   * A column.
   *
   * @param width in characters
   * @param filled whether people fill it in
   */
  public record FormColumn(String name, int width, boolean filled) {}

  /** A sheet: its columns, and rows with a cell for each. */
  public record FormSheet(String name, List<FormColumn> columns, List<List<String>> rows) {
    public FormSheet {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    private List<String> header() {
      return columns.stream().map(FormColumn::name).toList();
    }
  }

  /**
   * Writes a sheet as CSV that a double click opens: UTF-8 with a byte order mark, CRLF, text that
   * looks like a formula guarded.
   */
  public static void csv(Path file, FormSheet sheet) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      out.write(BYTE_ORDER_MARK);
      csv.printRecord(sheet.header());
      for (List<String> row : sheet.rows()) {
        for (String cell : row) {
          csv.print(CellLimits.fitting(FormulaGuard.guarded(cell)));
        }
        csv.println();
      }
    }
  }

  /** Writes sheets as a workbook: the header stands still, long texts are wrapped. */
  public static void workbook(Path file, List<FormSheet> sheets) throws IOException {
    Path made = file.resolveSibling("." + file.getFileName());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made));
        Workbook workbook = new Workbook(out, "Parallax", null)) {
      for (FormSheet sheet : sheets) {
        write(workbook.newWorksheet(sheet.name()), sheet);
      }
    }
    FixedWorkbookFile.copy(made, file, LocalDate.EPOCH);
    Files.delete(made);
  }

  private static void write(Worksheet to, FormSheet sheet) throws IOException {
    SheetCells cells = new SheetCells(to);
    for (int c = 0; c < sheet.columns().size(); c++) {
      to.width(c, sheet.columns().get(c).width());
      cells.text(0, c, sheet.columns().get(c).name());
    }
    to.range(0, 0, 0, sheet.columns().size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .fillColor(HEAD_COLOUR)
        .set();
    to.freezePane(0, 1);
    for (int r = 0; r < sheet.rows().size(); r++) {
      for (int c = 0; c < sheet.columns().size(); c++) {
        boolean filled = sheet.columns().get(c).filled();
        String cell = sheet.rows().get(r).get(c);
        if (!cell.isEmpty()) {
          cells.text(r + 1, c, cell);
        }
        var style = to.style(r + 1, c).wrapText(true).verticalAlignment("top");
        if (filled) {
          style.fillColor(FILL_COLOUR).horizontalAlignment("center");
        }
        style.set();
      }
    }
    to.finish();
  }
}
