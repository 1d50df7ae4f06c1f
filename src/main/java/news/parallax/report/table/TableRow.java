package news.parallax.report.table;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a finished table, its cells asked for by the names of the columns.
 *
 * <p>Every method throws {@link IllegalArgumentException} for a column that the table does not
 * have, and the numbers also for a missing value: ask {@link #has} first where one may be missing.
 */
public final class TableRow {
  private final CsvCells cells;
  private final Map<String, Integer> columns;

  TableRow(CsvCells cells, Map<String, Integer> columns) {
    this.cells = cells;
    this.columns = columns;
  }

  /** Whether the cell holds a value. */
  public boolean has(String column) {
    return !cells.isEmpty(index(column));
  }

  /** The cell as it stands in the file; empty if it holds no value. */
  public String text(String column) {
    return cells.text(index(column));
  }

  private int index(String column) {
    Integer index = columns.get(column);
    if (index == null) {
      throw new IllegalArgumentException("There is no column " + column + " in " + columns);
    }
    return index;
  }

  /** The cell of the column with the given number, from 0. */
  public String text(int column) {
    return cells.text(column);
  }

  /** Whether the cell of the column with the given number, from 0, holds a value. */
  public boolean has(int column) {
    return !cells.isEmpty(column);
  }

  /**
   * A 64-bit hash of the cell of the column with the given number, from 0: much quicker than its
   * text.
   *
   * @param before the hash of cells before it, for the hash of several; 0 if there are none
   * @return never 0
   */
  public long hash(int column, long before) {
    return cells.hash(column, before);
  }

  /**
   * The number in the cell of the column with the given number, from 0, without making a text of
   * it.
   *
   * @param point whether there may be one in it
   * @return NaN if it is none, or is written otherwise than in a few digits and a point
   */
  public double plainNumber(int column, boolean point) {
    return cells.plainNumber(column, point);
  }

  /** How many cells the row has; as many as there are columns unless the file is broken. */
  public int size() {
    return cells.size();
  }

  /** A whole number. */
  public long whole(String column) {
    return Long.parseLong(text(column));
  }

  public double number(String column) {
    return Double.parseDouble(text(column));
  }

  /** Whether the cell says true; false if it holds no value. */
  public boolean flag(String column) {
    return text(column).equals("true");
  }

  /** A day; null if the cell holds no value. */
  public @Nullable LocalDate date(String column) {
    return has(column) ? LocalDate.parse(text(column)) : null;
  }
}
