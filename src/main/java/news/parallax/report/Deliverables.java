package news.parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.excel.CoverageWorkbook;
import news.parallax.report.excel.ExcelCsv;
import news.parallax.report.page.ReportPage;
import news.parallax.report.table.Deliverable;
import news.parallax.report.table.RunFolder;

/** All that is made from the finished tables of a run, in the order in which it is made. */
public final class Deliverables {
  private static final List<Deliverable> ALWAYS = List.of(new ReportPage());
  private static final List<Deliverable> SPREADSHEETS =
      List.of(new ExcelCsv(), new CoverageWorkbook());

  private Deliverables() {}

  /**
   * Makes everything.
   *
   * @param folder the run, its tables finished and checked, not yet published
   * @param spreadsheets whether to make what is for spreadsheets
   * @return what the user should be told, a line each
   * @throws IOException if a table cannot be read or a result cannot be written
   */
  public static List<String> write(RunFolder folder, RunInfo run, boolean spreadsheets)
      throws IOException {
    List<String> notes = new ArrayList<>();
    for (Deliverable deliverable : ALWAYS) {
      notes.addAll(deliverable.write(folder, run));
    }
    if (spreadsheets) {
      for (Deliverable deliverable : SPREADSHEETS) {
        notes.addAll(deliverable.write(folder, run));
      }
    }
    return notes;
  }
}
