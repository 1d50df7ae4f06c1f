package news.parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.excel.CoverageWorkbook;
import news.parallax.report.excel.ExcelCsv;
import news.parallax.report.page.ReportPage;
import news.parallax.report.table.Deliverable;
import news.parallax.report.table.Output;
import news.parallax.report.table.RunFolder;

/** All that is made from the finished tables of a run, in the order in which it is made. */
public final class Deliverables {
  private static final Map<Output, Deliverable> MADE_OF_TABLES = new EnumMap<>(Output.class);

  static {
    MADE_OF_TABLES.put(Output.REPORT, new ReportPage());
    MADE_OF_TABLES.put(Output.EXCEL, new ExcelCsv());
    MADE_OF_TABLES.put(Output.WORKBOOK, new CoverageWorkbook());
  }

  private Deliverables() {}

  /**
   * Makes what is asked for.
   *
   * @param folder the run, its tables finished and checked, not yet published
   * @param outputs what the run is to hold
   * @param begins is told what is made next
   * @return what the user should be told, a line each
   * @throws IOException if a table cannot be read or a result cannot be written
   */
  public static List<String> write(
      RunFolder folder, RunInfo run, Set<Output> outputs, Consumer<Output> begins)
      throws IOException {
    List<String> notes = new ArrayList<>();
    for (Map.Entry<Output, Deliverable> each : MADE_OF_TABLES.entrySet()) {
      if (outputs.contains(each.getKey())) {
        begins.accept(each.getKey());
        notes.addAll(each.getValue().write(folder, run));
      }
    }
    return notes;
  }
}
