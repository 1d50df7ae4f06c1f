package news.parallax.report.schema;

import java.util.List;

/**
 * What the cells of a column may hold.
 *
 * @param required whether every row has a value
 * @param unit what a number counts; empty if the cells are no numbers or the column's name says it
 * @param values the only values that occur; empty if there is no such list
 * @param references the table whose key the column holds; empty if it holds none
 * @param range between which numbers the values lie; any for a column that holds no numbers
 */
public record Cells(
    ColumnType type,
    boolean required,
    String unit,
    List<String> values,
    String references,
    NumberRange range) {

  public Cells {
    values = List.copyOf(values);
  }

  /** Any values of a type, one in every row. */
  public static Cells required(ColumnType type) {
    return new Cells(type, true, "", List.of(), "", NumberRange.ANY);
  }

  /** Any values of a type, or none. */
  static Cells optional(ColumnType type) {
    return new Cells(type, false, "", List.of(), "", NumberRange.ANY);
  }

  /** Numbers of a unit; those whose unit ends in {@code 0 to 1} lie there. */
  Cells in(String unitOfNumbers) {
    NumberRange bounds = unitOfNumbers.endsWith("0 to 1") ? NumberRange.SHARE : range;
    return new Cells(type, required, unitOfNumbers, values, references, bounds);
  }

  Cells oneOf(List<String> closed) {
    return new Cells(type, required, unit, closed, references, range);
  }

  Cells keysOf(String table) {
    return new Cells(type, required, unit, values, table, range);
  }

  Cells within(NumberRange bounds) {
    return new Cells(type, required, unit, values, references, bounds);
  }
}
