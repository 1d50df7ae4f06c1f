package news.parallax.report.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, declared once: the files, the data package and the data dictionary are all
 * made from it.
 *
 * @param <R> what a row is made of
 * @param cells what it may hold
 * @param value the value in a row, of the Java type of {@code type}, or null
 */
public record Column<R>(
    String name,
    String description,
    Cells cells,
    Function<? super R, ? extends @Nullable Object> value) {

  public ColumnType type() {
    return cells.type();
  }

  public boolean required() {
    return cells.required();
  }

  public String unit() {
    return cells.unit();
  }

  public List<String> values() {
    return cells.values();
  }

  public String references() {
    return cells.references();
  }

  public NumberRange range() {
    return cells.range();
  }

  /** The same column, its numbers bound. */
  Column<R> within(NumberRange bounds) {
    return new Column<>(name, description, cells.within(bounds), value);
  }

  /**
   * The value in a row; null for an empty text.
   *
   * @throws IllegalStateException if the declaration is broken: a missing value in a required
   *     column
   */
  @Nullable Object cell(R row) {
    Object cell = value.apply(row);
    if (cell instanceof String text && text.isEmpty()) {
      cell = null;
    }
    if (cell == null && required()) {
      throw new IllegalStateException("Column " + name + " must have a value in every row");
    }
    return cell;
  }
}
