package news.parallax.report.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import org.dhatim.fastexcel.Worksheet;

/** Puts values into the cells of a sheet, each as the type its column declares. */
final class SheetCells {
  static final String DATE = "yyyy-mm-dd";
  static final String TIME = "yyyy-mm-dd hh:mm:ss";
  private static final String SHARE = "0.0%";

  /** Excel counts days from here, for it takes 1900 for a leap year. */
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private static final double SECONDS_A_DAY = 86_400;

  private final Worksheet sheet;
  private long cut;

  SheetCells(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** A cell of a finished table; nothing if it holds no value. */
  void put(int row, int column, Column<?> of, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    switch (of.type()) {
      case STRING -> text(row, column, cell);
      case INT64 -> sheet.value(row, column, Long.parseLong(cell));
      case DOUBLE -> number(row, column, of, Double.parseDouble(cell));
      case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(cell));
      case DATE -> day(row, column, LocalDate.parse(cell));
      case TIMESTAMP -> time(row, column, LocalDateTime.parse(cell));
    }
  }

  /**
   * Text, cut if it is too long. A formula in it stays text: the cell says so. Control characters,
   * which XML cannot hold, are left out.
   */
  void text(int row, int column, String text) {
    cut += CellLimits.isTooLong(text) ? 1 : 0;
    sheet.inlineString(row, column, escaped(CellLimits.fitting(text)));
  }

  /** In a workbook _x0041_ stands for A; text that looks so must not be read as that. */
  private static String escaped(String text) {
    return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
  }

  private void number(int row, int column, Column<?> of, double number) {
    sheet.value(row, column, number);
    if (of.unit().startsWith("share")) {
      sheet.style(row, column).format(SHARE).set();
    }
  }

  /** A day; as text before 1900, which Excel cannot tell. */
  void day(int row, int column, LocalDate day) {
    if (day.getYear() < CellLimits.FIRST_YEAR) {
      text(row, column, day.toString());
      return;
    }
    sheet.value(row, column, ChronoUnit.DAYS.between(DAY_0, day));
    sheet.style(row, column).format(DATE).set();
  }

  private void time(int row, int column, LocalDateTime time) {
    if (time.getYear() < CellLimits.FIRST_YEAR) {
      text(row, column, time.toString().replace('T', ' '));
      return;
    }
    long days = ChronoUnit.DAYS.between(DAY_0, time.toLocalDate());
    sheet.value(row, column, days + time.toLocalTime().toSecondOfDay() / SECONDS_A_DAY);
    sheet.style(row, column).format(TIME).set();
  }

  /** How many texts were cut. */
  long cut() {
    return cut;
  }

  /** How wide a column of the type is at least, in characters. */
  static int leastWidth(ColumnType type) {
    return switch (type) {
      case DATE -> 11;
      case TIMESTAMP -> 19;
      case STRING, INT64, DOUBLE, BOOLEAN -> 8;
    };
  }
}
