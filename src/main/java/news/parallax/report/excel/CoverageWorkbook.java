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
import java.util.Set;
import java.util.TreeMap;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.schema.Table;
import news.parallax.report.table.Deliverable;
import news.parallax.report.table.ParquetFooter;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code coverage.xlsx}, for people: a sheet that explains the run, a sheet for each table but the
 * ones without republished copies, and the data dictionary. A small run is there whole. Of a larger
 * one a sheet of facts or sentences holds those of the first articles by key, which is as good as
 * chance; of an aggregate that has more cells than open well it holds the largest rows; the first
 * sheet says so. Rows are read and written one after the other. The same run gives the same bytes.
 */
public final class CoverageWorkbook implements Deliverable {
  /** The file, in the folder of the run. */
  public static final String FILE = "coverage.xlsx";

  /** A workbook of so many cells opens at once. */
  private static final long SMALL = 400_000;

  /** Cells of a sheet of a larger one. */
  private static final long MOST_CELLS = 50_000;

  /** The same for facts: full of text, and read one by one rather than added up. */
  private static final long MOST_FACT_CELLS = 20_000;

  /** Dimensions that are read like facts: no sheet needs them beside it. */
  private static final Set<String> LISTS = Set.of("dim_sentence", "dim_source_alias");

  private static final String COPYLESS = "_without_copies";

  /** A fourteenth less than the library's 4 for a fifth of a second a workbook. */
  private static final int COMPRESSION = 6;

  private static final String APPLICATION = "Parallax";
  private static final List<String> COUNTS =
      List.of("articles", "dated_articles", "words", "attributions", "rejected", "duplicates");

  private final long small;
  private final long mostCells;
  private final long mostFactCells;

  public CoverageWorkbook() {
    this(SMALL, MOST_CELLS, MOST_FACT_CELLS);
  }

  /**
   * @param small cells of all sheets up to which none is cut
   * @param mostCells cells of a sheet beyond which it is cut, by whole rows
   * @param mostFactCells the same for facts
   */
  CoverageWorkbook(long small, long mostCells, long mostFactCells) {
    this.small = small;
    this.mostCells = mostCells;
    this.mostFactCells = mostFactCells;
  }

  @Override
  public List<String> write(RunFolder folder, RunInfo run) throws IOException {
    Path made = folder.root().resolve("." + FILE);
    List<String> notes;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made));
        Workbook workbook = new Workbook(out, APPLICATION, null)) {
      workbook.setCompressionLevel(COMPRESSION);
      notes = fill(workbook, folder, run);
    }
    FixedWorkbookFile.copy(made, folder.root().resolve(FILE), run.name().runDate());
    Files.delete(made);
    return notes;
  }

  private List<String> fill(Workbook workbook, RunFolder folder, RunInfo run) throws IOException {
    SheetNames names = new SheetNames();
    Worksheet first = workbook.newWorksheet(names.of("run"));
    List<SheetSummary> sheets = new ArrayList<>();
    Map<Table<?>, Long> sizes = rows(folder);
    boolean whole = cells(sizes) <= small;
    DimensionCells dimensions = new DimensionCells();
    for (Table<?> table : sizes.keySet()) {
      want(folder, SheetColumns.of(table), mostRows(table, whole), dimensions);
    }
    dimensions.read(folder);
    for (Map.Entry<Table<?>, Long> size : sizes.entrySet()) {
      Table<?> table = size.getKey();
      SheetColumns columns = SheetColumns.of(table);
      RowChoice choice = RowChoice.of(folder, table, size.getValue(), mostRows(table, whole));
      TableSheet sheet =
          new TableSheet(workbook.newWorksheet(names.of(table.name())), columns, dimensions);
      try (TableRows rows = TableRows.open(folder, table)) {
        sheets.add(sheet.write(rows, choice));
      }
    }
    Worksheet dictionary = workbook.newWorksheet(names.of("columns"));
    DictionarySheet.write(dictionary, folder.tables());
    new RunSheet(first).write(run, counts(folder), inputs(folder), sheets, dictionary.getName());
    first.finish();
    return sheets.stream()
        .flatMap(sheet -> sheet.notes().stream())
        .map(note -> FILE + ": " + note)
        .toList();
  }

  private long mostRows(Table<?> table, boolean whole) {
    long most = isFact(table) ? mostFactCells : mostCells;
    return whole ? CellLimits.ROWS - 1 : most / SheetColumns.of(table).size();
  }

  /** Names the cells that the rows of a sheet lead to; only facts lead anywhere. */
  private static void want(
      RunFolder folder, SheetColumns columns, long mostRows, DimensionCells dimensions)
      throws IOException {
    if (!columns.lead()) {
      return;
    }
    long seen = 0;
    try (TableRows rows = TableRows.open(folder, columns.table())) {
      for (TableRow row : rows) {
        if (seen++ == mostRows) {
          return;
        }
        for (SheetColumn column : columns.columns()) {
          if (!column.isOwn()) {
            dimensions.want(column.dimension(), row.text(column.index()), column.column().name());
          }
        }
      }
    }
  }

  private static boolean isFact(Table<?> table) {
    return table.name().startsWith("fact_") || LISTS.contains(table.name());
  }

  /** The tables that get a sheet, in their order, with the number of their rows. */
  private static Map<Table<?>, Long> rows(RunFolder folder) throws IOException {
    Map<Table<?>, Long> rows = new LinkedHashMap<>();
    for (Table<?> table : folder.tables()) {
      if (!table.name().endsWith(COPYLESS)) {
        rows.put(table, ParquetFooter.rowsBelow(folder.parquet(table)));
      }
    }
    return rows;
  }

  private static long cells(Map<Table<?>, Long> rows) {
    return rows.entrySet().stream()
        .mapToLong(size -> size.getValue() * SheetColumns.of(size.getKey()).size())
        .sum();
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
