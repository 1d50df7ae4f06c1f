package news.parallax.report.compare;

import java.util.Comparator;
import java.util.Iterator;
import news.parallax.report.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Goes through two tables of the same order side by side, holding a row of each. */
final class RowPairs {

  private RowPairs() {}

  /** Takes a row of either table, or one of both that have the same key. */
  interface Visitor {
    /** At least one of the rows is not null. */
    void visit(@Nullable TableRow a, @Nullable TableRow b);
  }

  static void go(
      Iterator<TableRow> as, Iterator<TableRow> bs, Comparator<TableRow> order, Visitor visitor) {
    TableRow a = next(as);
    TableRow b = next(bs);
    while (a != null || b != null) {
      int side = a == null ? 1 : b == null ? -1 : order.compare(a, b);
      visitor.visit(side <= 0 ? a : null, side >= 0 ? b : null);
      a = side <= 0 ? next(as) : a;
      b = side >= 0 ? next(bs) : b;
    }
  }

  private static @Nullable TableRow next(Iterator<TableRow> rows) {
    return rows.hasNext() ? rows.next() : null;
  }
}
