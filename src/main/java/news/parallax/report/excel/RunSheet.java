package news.parallax.report.excel;

import java.util.List;
import java.util.Map;
import news.parallax.frame.Codebook;
import news.parallax.report.aggregate.RunInfo;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: which run this is, what it was made from, what each sheet holds. */
final class RunSheet {
  private static final int MOST_INPUTS = 20;
  private static final int LABEL_WIDTH = 34;
  private static final int TEXT_WIDTH = 90;
  private static final int NUMBER_WIDTH = 14;
  private static final int TITLE_SIZE = 16;

  private final Worksheet sheet;
  private final SheetCells cells;
  private int row;

  RunSheet(Worksheet sheet) {
    this.sheet = sheet;
    this.cells = new SheetCells(sheet);
  }

  /**
   * Fills the sheet.
   *
   * @param counts the numbers of dim_run, by the names of its columns
   * @param inputs the files read, with the number of articles from each
   * @param dictionary the name of the sheet that explains all columns
   */
  void write(
      RunInfo run,
      Map<String, Long> counts,
      Map<String, Long> inputs,
      List<SheetSummary> sheets,
      String dictionary) {
    sheet.width(0, LABEL_WIDTH);
    sheet.width(1, TEXT_WIDTH);
    sheet.width(2, NUMBER_WIDTH);
    sheet.width(3, NUMBER_WIDTH);
    sheet.width(4, TEXT_WIDTH);
    cells.text(row, 0, "Parallax: " + run.name().job());
    sheet.style(row++, 0).bold().fontSize(TITLE_SIZE).set();
    cells.text(
        row++, 0, "How outlets frame their stories, whom they cite, and where they disagree.");
    writeRun(run, counts);
    heading("Input", "file", "articles");
    inputs.entrySet().stream().limit(MOST_INPUTS).forEach(input -> input(input));
    if (inputs.size() > MOST_INPUTS) {
      cells.text(
          row++, 1, "and %d more, in dim_article.input".formatted(inputs.size() - MOST_INPUTS));
    }
    writeSheets(sheets, dictionary);
  }

  private void input(Map.Entry<String, Long> input) {
    cells.text(row, 1, input.getKey());
    sheet.value(row++, 2, input.getValue());
  }

  private void writeRun(RunInfo run, Map<String, Long> counts) {
    row++;
    cells.text(row, 0, "run date");
    cells.day(row++, 1, run.name().runDate());
    fact("run", run.id());
    fact("version of Parallax", run.name().version());
    counts.forEach(this::fact);
    for (Codebook codebook : run.codebooks()) {
      fact(
          "codebook",
          codebook.id()
              + " "
              + codebook.edition().version()
              + " (SHA-256 "
              + codebook.edition().hash()
              + ")");
    }
    fact("job spec, SHA-256", run.name().specHash());
    fact("inputs, SHA-256", run.name().inputsHash());
  }

  private void fact(String label, String value) {
    cells.text(row, 0, label);
    cells.text(row++, 1, value);
  }

  private void fact(String label, long value) {
    cells.text(row, 0, label.replace('_', ' '));
    sheet.value(row, 1, value);
    sheet.style(row++, 1).format("#,##0").horizontalAlignment("left").set();
  }

  private void heading(String... words) {
    row++;
    for (int i = 0; i < words.length; i++) {
      cells.text(row, i, words[i]);
    }
    sheet
        .range(row, 0, row, words.length - 1)
        .style()
        .bold()
        .fillColor(TableSheet.HEADER_COLOR)
        .set();
    row++;
  }

  private void writeSheets(List<SheetSummary> sheets, String dictionary) {
    heading("Sheets", "what a row is", "rows", "rows here", "left out here");
    for (SheetSummary summary : sheets) {
      link(row, summary.sheet());
      cells.text(row, 1, summary.table().description());
      sheet.value(row, 2, summary.rows());
      sheet.value(row, 3, summary.shown());
      String leftOut = SheetColumns.of(summary.table()).leftOut();
      String columns = leftOut.isEmpty() ? "" : "columns " + leftOut;
      String notes = String.join("; ", summary.notes());
      String both = notes.isEmpty() || columns.isEmpty() ? notes + columns : notes + "; " + columns;
      if (!both.isEmpty()) {
        cells.text(row, 4, both);
      }
      row++;
    }
    link(row, dictionary);
    cells.text(row++, 1, "Every column of every sheet: its type, its unit, what it means.");
    row++;
    cells.text(
        row++,
        0,
        "Rows and columns left out here are in csv/ and parquet/ beside this file; datapackage.json"
            + " and DATA_DICTIONARY.md describe them.");
  }

  private void link(int at, String name) {
    sheet.hyperlink(at, 0, HyperLink.internal("'" + name + "'!A1", name));
  }
}
