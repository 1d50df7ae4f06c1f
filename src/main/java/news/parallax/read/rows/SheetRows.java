package news.parallax.read.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.read.Fields;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;

/**
 * Rows of the sheets of a workbook, each under the first row of its sheet that is not blank. Of
 * several sheets those count that have a column of texts; if none has, the first with rows.
 */
final class SheetRows {
  private static final String WHAT = "workbook";

  /** A sheet that can be read several times. */
  interface Sheet {
    /** Its rows as texts; a cell without a value is empty. */
    Stream<List<String>> rows() throws IOException;
  }

  private SheetRows() {}

  static void read(List<Sheet> sheets, Records records) throws UnfitException {
    List<Sheet> filled = new ArrayList<>();
    List<Sheet> ofTexts = new ArrayList<>();
    for (Sheet sheet : sheets) {
      try (Stream<List<String>> rows = Damage.guard(WHAT, sheet::rows)) {
        List<String> head = head(rows.iterator());
        if (!head.isEmpty()) {
          filled.add(sheet);
        }
        if (records.hasTexts(head)) {
          ofTexts.add(sheet);
        }
      }
    }
    for (Sheet sheet :
        ofTexts.isEmpty() ? filled.subList(0, Math.min(1, filled.size())) : ofTexts) {
      try (Stream<List<String>> rows = Damage.guard(WHAT, sheet::rows)) {
        Iterator<List<String>> left = rows.iterator();
        read(left, head(left), records);
      }
    }
  }

  private static List<String> head(Iterator<List<String>> rows) throws UnfitException {
    while (Damage.guard(WHAT, rows::hasNext)) {
      List<String> row = Damage.guard(WHAT, rows::next);
      if (!isBlank(row)) {
        return row.stream().map(String::strip).toList();
      }
    }
    return List.of();
  }

  private static void read(Iterator<List<String>> rows, List<String> head, Records records)
      throws UnfitException {
    while (Damage.guard(WHAT, rows::hasNext)) {
      List<String> row = Damage.guard(WHAT, rows::next);
      if (isBlank(row)) {
        continue;
      }
      records.next();
      Fields fields = new Fields();
      for (int i = 0; i < head.size(); i++) {
        fields.add(head.get(i), i < row.size() ? row.get(i) : null);
      }
      records.give(fields, String.join(" | ", row));
    }
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }
}
