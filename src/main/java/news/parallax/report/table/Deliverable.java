package news.parallax.report.table;

import java.io.IOException;
import java.util.List;
import news.parallax.report.aggregate.RunInfo;

/**
 * Something made from the finished tables of a run and put beside them, such as a workbook or a
 * page. It is made before the run is checked and published.
 */
public interface Deliverable {
  /**
   * Makes it.
   *
   * @param folder the run, its tables finished, not yet published
   * @return what the user should be told of it, such as what was left out; a line each
   * @throws IOException if a table cannot be read or the result cannot be written
   */
  List<String> write(RunFolder folder, RunInfo run) throws IOException;
}
