package news.parallax.report.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, declared once: the files, the data package and the data dictionary are all
 * made from it.
 *
 * @param <R> what a row is made of
 * @param required whether every row has a value
 * @param unit what a number counts; empty if the column is no number or its name says it
 * @param values the only values that occur; empty if there is no such list
 * @param references the table whose key the column holds; empty if it holds none
 * @param range between which numbers the values lie; any for a column that holds no numbers
 * @param value the value in a row, of the Java type of {@code type}, or null
 */
public record Column<R>(
    String name,
    ColumnType type,
    boolean required,
    String description,
    String unit,
    List<String> values,
    String references,
    NumberRange range,
    Function<? super R, ? extends @Nullable Object> value) {

  public Column {
    values = List.copyOf(values);
  }

  /** A column of any numbers, or of none. */
  public Column(
      String name,
      ColumnType type,
      boolean required,
      String description,
      String unit,
      List<String> values,
      String references,
      Function<? super R, ? extends @Nullable Object> value) {
    this(name, type, required, description, unit, values, references, NumberRange.ANY, value);
  }

  /** The same column, its numbers bound. */
  Column<R> within(NumberRange bounds) {
    return new Column<>(name, type, required, description, unit, values, references, bounds, value);
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
    if (cell == null && required) {
      throw new IllegalStateException("Column " + name + " must have a value in every row");
    }
    return cell;
  }
}
