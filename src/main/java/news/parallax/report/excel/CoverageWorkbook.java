package news.parallax.report.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.schema.Table;
import news.parallax.report.table.Deliverable;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code coverage.xlsx}: a sheet that explains the run, a sheet for each table, and the data
 * dictionary. Rows are read and written one after the other; of a table with more cells than open
 * well only the first rows are shown, and the first sheet says so. The same run gives the same
 * bytes.
 */
public final class CoverageWorkbook implements Deliverable {
  /** The file, in the folder of the run. */
  public static final String FILE = "coverage.xlsx";

  /** Cells of a sheet beyond which a spreadsheet takes long to open it. */
  private static final long MOST_CELLS = 1_000_000;

  /** The same for facts: full of sentences, and read one by one rather than added up. */
  private static final long MOST_FACT_CELLS = 250_000;

  private static final String APPLICATION = "Parallax";
  private static final List<String> COUNTS =
      List.of("articles", "dated_articles", "words", "attributions", "rejected", "duplicates");

  private final long mostCells;
  private final long mostFactCells;

  public CoverageWorkbook() {
    this(MOST_CELLS, MOST_FACT_CELLS);
  }

  /**
   * @param mostCells cells of a sheet beyond which it is cut, by whole rows
   * @param mostFactCells the same for facts
   */
  CoverageWorkbook(long mostCells, long mostFactCells) {
    this.mostCells = mostCells;
    this.mostFactCells = mostFactCells;
  }

  @Override
  public List<String> write(RunFolder folder, RunInfo run) throws IOException {
    Path made = folder.root().resolve("." + FILE);
    List<String> notes;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made));
        Workbook workbook = new Workbook(out, APPLICATION, null)) {
      notes = fill(workbook, folder, run);
    }
    FixedWorkbookFile.copy(made, folder.root().resolve(FILE), run.runDate());
    Files.delete(made);
    return notes;
  }

  private List<String> fill(Workbook workbook, RunFolder folder, RunInfo run) throws IOException {
    SheetNames names = new SheetNames();
    Worksheet first = workbook.newWorksheet(names.of("run"));
    List<SheetSummary> sheets = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      SheetColumns columns = SheetColumns.of(table);
      long most = table.name().startsWith("fact_") ? mostFactCells : mostCells;
      long mostRows = Math.min(CellLimits.ROWS - 1, most / columns.size());
      TableSheet sheet = new TableSheet(workbook.newWorksheet(names.of(table.name())), columns);
      try (TableRows rows = TableRows.open(folder, table)) {
        sheets.add(sheet.write(rows, mostRows));
      }
    }
    Worksheet dictionary = workbook.newWorksheet(names.of("columns"));
    DictionarySheet.write(dictionary);
    new RunSheet(first).write(run, counts(folder), inputs(folder), sheets, dictionary.getName());
    first.finish();
    return sheets.stream()
        .flatMap(sheet -> sheet.notes().stream())
        .map(note -> FILE + ": " + note)
        .toList();
  }

  private static Map<String, Long> counts(RunFolder folder) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (TableRows rows = TableRows.open(folder, Tables.named("dim_run"))) {
      for (TableRow row : rows) {
        COUNTS.forEach(column -> counts.put(column, row.whole(column)));
      }
    }
    return counts;
  }

  private static Map<String, Long> inputs(RunFolder folder) throws IOException {
    Map<String, Long> inputs = new TreeMap<>();
    try (TableRows rows = TableRows.open(folder, Tables.named("dim_article"))) {
      for (TableRow row : rows) {
        inputs.merge(row.text("input"), 1L, Long::sum);
      }
    }
    return inputs;
  }
}
