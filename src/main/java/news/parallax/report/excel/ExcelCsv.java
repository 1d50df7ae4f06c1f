package news.parallax.report.excel;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import news.parallax.report.table.Deliverable;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * {@code excel/<table>.csv}: the tables as a double click should open them. UTF-8 with a byte order
 * mark, CRLF; text that looks like a formula is guarded, numbers are left alone; times have a space
 * between day and hour; texts and tables are cut where Excel would cut them, with a mark and a
 * note.
 */
public final class ExcelCsv implements Deliverable {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final int mostRows;

  public ExcelCsv() {
    this(CellLimits.ROWS - 1);
  }

  /**
   * @param mostRows rows of a table beyond which it is cut
   */
  ExcelCsv(int mostRows) {
    this.mostRows = mostRows;
  }

  @Override
  public List<String> write(RunFolder folder, RunInfo run) throws IOException {
    Path target = Files.createDirectories(folder.root().resolve("excel"));
    List<String> notes = new ArrayList<>();
    for (Table<?> table : folder.tables()) {
      notes.addAll(write(folder, table, target.resolve(table.name() + ".csv")));
    }
    return notes;
  }

  private List<String> write(RunFolder folder, Table<?> table, Path file) throws IOException {
    List<Column<?>> columns = new ArrayList<>(table.columns());
    columns.add(Tables.RUN_DATE);
    long rows = 0;
    long cut = 0;
    try (TableRows source = TableRows.open(folder, table);
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
      out.write(BYTE_ORDER_MARK);
      csv.printRecord(columns.stream().map(Column::name).toList());
      for (TableRow row : source) {
        if (rows++ < mostRows) {
          for (int i = 0; i < columns.size(); i++) {
            String text = cell(row.text(i), columns.get(i).type());
            cut += CellLimits.isTooLong(text) ? 1 : 0;
            csv.print(CellLimits.fitting(text));
          }
          csv.println();
        }
      }
    }
    return notes(table, rows, cut);
  }

  private List<String> notes(Table<?> table, long rows, long cut) {
    List<String> notes = new ArrayList<>();
    if (rows > mostRows) {
      notes.add(
          String.format(
              Locale.ROOT,
              "excel/%1$s.csv holds the first %2$,d of %3$,d rows, as many as Excel opens;"
                  + " csv/%1$s.csv has all",
              table.name(),
              mostRows,
              rows));
    }
    if (cut > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "excel/%1$s.csv: %2$,d texts cut to the %3$,d characters of a cell (\"%4$s\");"
                  + " csv/%1$s.csv has them whole",
              table.name(),
              cut,
              CellLimits.TEXT,
              CellLimits.MARK.strip()));
    }
    return notes;
  }

  private static String cell(String text, ColumnType type) {
    return switch (type) {
      case STRING -> FormulaGuard.guarded(text);
      case BOOLEAN -> text.toUpperCase(Locale.ROOT);
      case TIMESTAMP -> text.replace('T', ' ');
      case INT64, DOUBLE, DATE -> text;
    };
  }
}
