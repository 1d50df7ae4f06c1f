package news.parallax.report.excel;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;

/**
 * Which rows of a table a sheet shows, where it cannot show all: of an aggregate those with the
 * largest counts, by its first column of whole numbers; of any other the first ones. To be asked
 * once for every row, in order.
 */
final class RowChoice {
  private static final String AGGREGATE = "agg_";
  private static final String NOTHING = "";

  private final long rows;
  private final long most;
  private final String count;
  private final long least;
  private long atLeast;
  private long taken;

  /**
   * @param count the column that decides; empty if the first rows are shown
   * @param least rows with more are shown
   * @param atLeast so many rows with exactly as much are shown too
   */
  private RowChoice(long rows, long most, String count, long least, long atLeast) {
    this.rows = rows;
    this.most = most;
    this.count = count;
    this.least = least;
    this.atLeast = atLeast;
  }

  /**
   * Chooses the rows; a table that is to be cut by counts is read once for it.
   *
   * @param rows how many the table has
   * @param most how many the sheet may show
   */
  static RowChoice of(RunFolder folder, Table<?> table, long rows, long most) throws IOException {
    String count = rows > most && table.name().startsWith(AGGREGATE) ? firstCount(table) : NOTHING;
    if (count.isEmpty()) {
      return new RowChoice(rows, most, NOTHING, 0, 0);
    }
    long[] counts = new long[Math.toIntExact(rows)];
    try (TableRows all = TableRows.open(folder, table)) {
      int at = 0;
      for (TableRow row : all) {
        counts[at++] = row.whole(count);
      }
    }
    Arrays.sort(counts);
    int first = Math.toIntExact(rows - most);
    long least = most == 0 ? Long.MAX_VALUE : counts[first];
    long more = Arrays.stream(counts).filter(each -> each > least).count();
    return new RowChoice(rows, most, count, least, most - more);
  }

  private static String firstCount(Table<?> table) {
    for (Column<?> column : table.columns()) {
      if (column.type() == ColumnType.INT64 && column.required()) {
        return column.name();
      }
    }
    return NOTHING;
  }

  /** Whether the row is shown. */
  boolean takes(TableRow row) {
    boolean takes = count.isEmpty() ? taken < most : isLarge(row.whole(count));
    taken += takes ? 1 : 0;
    return takes;
  }

  private boolean isLarge(long number) {
    return number > least || (number == least && atLeast-- > 0);
  }

  /** Whether no further row is shown. */
  boolean isFull() {
    return taken >= most;
  }

  /** How many rows the table has. */
  long rows() {
    return rows;
  }

  /** The rows that are shown, in words. */
  String told() {
    return count.isEmpty()
        ? String.format(Locale.ROOT, "the first %,d", taken)
        : String.format(Locale.ROOT, "the %,d rows with the most %s", taken, count);
  }
}
