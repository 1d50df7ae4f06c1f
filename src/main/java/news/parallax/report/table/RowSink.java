package news.parallax.report.table;

import java.io.IOException;
import java.util.List;
import news.parallax.report.schema.Table;

/** Takes the rows of one table after the other. */
interface RowSink {
  /** Takes rows of one table, if any. */
  <R> void write(Table<R> table, List<R> rows) throws IOException;
}
