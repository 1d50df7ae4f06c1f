package news.parallax.report.table;

import java.util.List;
import news.parallax.report.schema.Table;
import org.jspecify.annotations.Nullable;

/** Makes the cells of rows and forgets them. */
final class TriedCells implements RowSink {
  @Override
  public <R> void write(Table<R> table, List<R> rows) {
    @Nullable Object @Nullable [] last = null;
    for (@Nullable Object[] cells : table.sortedCells(rows)) {
      if (last != null && table.compare(last, cells) >= 0) {
        throw new IllegalStateException("A row of " + table.name() + " is there twice");
      }
      last = cells;
    }
  }
}
