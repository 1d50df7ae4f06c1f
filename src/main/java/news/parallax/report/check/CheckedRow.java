package news.parallax.report.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import news.parallax.report.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row under check, its numbers and days read once for all rules. One object serves all rows of a
 * table, one after the other.
 */
final class CheckedRow {
  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();
  private static final int LONGEST_EXAMPLE = 80;

  private final ColumnType[] types;
  private final double[] numbers;
  private final int[] keyColumns;
  private final String[] lastDays;
  private final double[] lastDayNumbers;
  private @Nullable TableRow row;
  private long number;

  CheckedRow(Table<?> table) {
    int columns = table.columns().size();
    types = new ColumnType[columns];
    for (int i = 0; i < columns; i++) {
      types[i] = table.columns().get(i).type();
    }
    numbers = new double[columns];
    keyColumns = table.primaryKey().stream().mapToInt(table::indexOf).toArray();
    lastDays = new String[columns];
    lastDayNumbers = new double[columns];
    Arrays.fill(lastDays, "");
  }

  /** Goes on to the next row. */
  void set(TableRow next) {
    row = next;
    number++;
    for (int i = 0; i < types.length; i++) {
      numbers[i] = types[i] == ColumnType.STRING || !has(i) ? Double.NaN : read(i);
    }
  }

  private double read(int column) {
    ColumnType type = types[column];
    double plain =
        type == ColumnType.INT64 || type == ColumnType.DOUBLE
            ? row().plainNumber(column, type == ColumnType.DOUBLE)
            : Double.NaN;
    return Double.isNaN(plain) ? read(column, text(column)) : plain;
  }

  /** Passes over a row that cannot be checked. */
  void skip() {
    number++;
  }

  /** The cell as a number, NaN if it cannot be read as its type. Days count from 1970. */
  private double read(int column, String cell) {
    try {
      return switch (types[column]) {
        case STRING -> Double.NaN;
        case INT64 -> Long.parseLong(cell);
        case DOUBLE -> Double.parseDouble(cell);
        case BOOLEAN -> cell.equals("true") ? 1 : cell.equals("false") ? 0 : Double.NaN;
        case DATE -> day(column, cell);
        case TIMESTAMP -> seconds(LocalDateTime.parse(cell));
      };
    } catch (NumberFormatException | DateTimeException e) {
      return Double.NaN;
    }
  }

  /** Neighbouring rows mostly have the same day. */
  private double day(int column, String cell) {
    if (!cell.equals(lastDays[column])) {
      lastDayNumbers[column] = LocalDate.parse(cell).toEpochDay();
      lastDays[column] = cell;
    }
    return lastDayNumbers[column];
  }

  private static double seconds(LocalDateTime time) {
    return ChronoUnit.MICROS.between(EPOCH, time) / 1e6;
  }

  boolean has(int column) {
    return row().has(column);
  }

  String text(int column) {
    return row().text(column);
  }

  /** The hash of a cell, as keys are kept by. */
  long hash(int column) {
    return row().hash(column, 0);
  }

  /** The hash of the key that some columns make up; that of one column is the hash of its cell. */
  long hash(int[] columns) {
    long hash = 0;
    for (int column : columns) {
      hash = row().hash(column, hash);
    }
    return hash;
  }

  private TableRow row() {
    return Objects.requireNonNull(row, "set a row first");
  }

  /** The number, day (since 1970) or flag (0 or 1) in a cell; NaN if there is none. */
  double number(int column) {
    return numbers[column];
  }

  /** How many rows came up to this one. */
  long number() {
    return number;
  }

  /** Where it stands and its key, for people. */
  String place() {
    StringBuilder place = new StringBuilder("row ").append(number).append(" (");
    for (int i = 0; i < keyColumns.length; i++) {
      place.append(i == 0 ? "" : ", ").append(brief(text(keyColumns[i])));
    }
    return place.append(')').toString();
  }

  /** The head of a cell. */
  static String brief(String cell) {
    return cell.length() <= LONGEST_EXAMPLE ? cell : cell.substring(0, LONGEST_EXAMPLE) + "…";
  }
}
