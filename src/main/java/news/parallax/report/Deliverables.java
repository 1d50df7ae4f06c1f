package news.parallax.report;

import java.io.IOException;
import java.util.List;
import news.parallax.report.page.ReportPage;

/** All that is made from the finished tables of a run, in the order in which it is made. */
public final class Deliverables {
  private static final List<Deliverable> ALL = List.of(new ReportPage());

  private Deliverables() {}

  /**
   * Makes everything.
   *
   * @param folder the run, its tables finished, not yet published
   * @throws IOException if a table cannot be read or a result cannot be written
   */
  public static void write(RunFolder folder, RunInfo run) throws IOException {
    for (Deliverable deliverable : ALL) {
      deliverable.write(folder, run);
    }
  }
}
