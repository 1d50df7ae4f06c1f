package news.parallax.report.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the star schema: its columns, what makes a row unique and how rows are sorted.
 *
 * @param <R> what a row is made of
 */
public final class Table<R> {
  private final String name;
  private final String description;
  private final List<Column<R>> columns;
  private final List<String> primaryKey;
  private final List<String> sortKey;
  private final List<RowRule> rules;
  private final NumberRange rows;
  private final int[] sortColumns;

  Table(
      String name,
      String description,
      List<Column<R>> columns,
      List<String> primaryKey,
      List<String> sortKey,
      List<RowRule> rules,
      NumberRange rows) {
    this.name = name;
    this.description = description;
    this.columns = List.copyOf(columns);
    this.primaryKey = List.copyOf(primaryKey);
    this.sortKey = List.copyOf(sortKey);
    this.rules = List.copyOf(rules);
    this.rows = rows;
    this.sortColumns = sortKey.stream().mapToInt(this::indexOf).toArray();
  }

  /** Begins the declaration of a table. */
  public static <R> TableBuilder<R> named(String name, String description) {
    return new TableBuilder<>(name, description);
  }

  /** A table of the same columns. */
  public Table<R> as(String otherName, String otherDescription) {
    return new Table<>(otherName, otherDescription, columns, primaryKey, sortKey, rules, rows);
  }

  public String name() {
    return name;
  }

  public String description() {
    return description;
  }

  public List<Column<R>> columns() {
    return columns;
  }

  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** The columns that together are different in every row. */
  public List<String> primaryKey() {
    return primaryKey;
  }

  /** The columns that rows are sorted by, different in every row. */
  public List<String> sortKey() {
    return sortKey;
  }

  /** What holds in every row beyond what the columns declare. */
  public List<RowRule> rules() {
    return rules;
  }

  /** How many rows the table of a run has. */
  public NumberRange rows() {
    return rows;
  }

  /**
   * The column of the given name is the how-manieth, from 0.
   *
   * @throws IllegalArgumentException if there is none
   */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("Table " + name + " has no column " + column);
  }

  /** The cells of a row, in the order of the columns. */
  public @Nullable Object[] cells(R row) {
    @Nullable Object[] cells = new @Nullable Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).cell(row);
    }
    return cells;
  }

  public List<@Nullable Object[]> sortedCells(Iterable<? extends R> rows) {
    List<@Nullable Object[]> sorted = new ArrayList<>();
    for (R row : rows) {
      sorted.add(cells(row));
    }
    sorted.sort(this::compare);
    return sorted;
  }

  /** Compares the cells of two rows by the sort key. */
  public int compare(@Nullable Object[] left, @Nullable Object[] right) {
    for (int column : sortColumns) {
      int order = compareCells(left[column], right[column]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // both cells are of the column's type
  private static int compareCells(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return Boolean.compare(left != null, right != null);
    }
    return ((Comparable) left).compareTo(right);
  }

  @Override
  public String toString() {
    return name;
  }
}
