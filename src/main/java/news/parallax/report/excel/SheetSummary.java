package news.parallax.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.report.schema.Table;

/**
 * What a sheet holds of its table.
 *
 * @param choice which rows of the table
 * @param shown rows of the sheet, the header not counted
 * @param cut texts that were too long for a cell
 */
record SheetSummary(Table<?> table, String sheet, RowChoice choice, long shown, long cut) {

  /** Rows of the table. */
  long rows() {
    return choice.rows();
  }

  /** What is missing, in words, for the first sheet and for the log. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (shown < rows()) {
      notes.add(
          String.format(
              Locale.ROOT,
              "sheet %s holds %s of %,d rows, as many as opens well; %s in csv/ has all",
              sheet,
              choice.told(),
              rows(),
              table.name()));
    }
    if (cut > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "sheet %s: %,d texts cut to the %,d characters of a cell (\"%s\"); %s in csv/ has them"
                  + " whole",
              sheet,
              cut,
              CellLimits.TEXT,
              CellLimits.MARK.strip(),
              table.name()));
    }
    return notes;
  }
}
