package news.parallax.report.check;

import java.util.List;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;

/** The primary key is different in every row, and rows are sorted as declared. */
final class KeyCheck implements RowCheck {
  private final int[] primaryKey;
  private final int[] sortKey;
  private final boolean[] textual;
  private final String[] lastTexts;
  private final double[] lastNumbers;

  /** Those of the rows so far; of the largest tables they are the most that a check holds. */
  private KeyTable keys;

  private final RuleCount unique;
  private final RuleCount sorted;
  private boolean first = true;

  KeyCheck(Table<?> table, KeyTable keys) {
    this.keys = keys;
    primaryKey = table.primaryKey().stream().mapToInt(table::indexOf).toArray();
    sortKey = table.sortKey().stream().mapToInt(table::indexOf).toArray();
    textual = new boolean[sortKey.length];
    for (int i = 0; i < sortKey.length; i++) {
      textual[i] = table.columns().get(sortKey[i]).type() == ColumnType.STRING;
    }
    lastTexts = new String[sortKey.length];
    lastNumbers = new double[sortKey.length];
    unique = new RuleCount("unique", table.name(), String.join(",", table.primaryKey()));
    sorted = new RuleCount("sorted", table.name(), String.join(",", table.sortKey()));
  }

  @Override
  public void check(CheckedRow row) {
    long key = row.hash(primaryKey);
    if (keys.covers(key)) {
      unique.check(keys.add(key, 1) == 0, row, "its key is that of an earlier row");
    }
    // Rows of the same sort key are told by the rule above.
    sorted.check(first || compareWithLast(row) >= 0, row, "belongs before the row above it");
    first = false;
    for (int i = 0; i < sortKey.length; i++) {
      lastTexts[i] = row.text(sortKey[i]);
      lastNumbers[i] = row.number(sortKey[i]);
    }
  }

  private int compareWithLast(CheckedRow row) {
    for (int i = 0; i < sortKey.length; i++) {
      int order =
          textual[i]
              ? row.text(sortKey[i]).compareTo(lastTexts[i])
              : Double.compare(row.number(sortKey[i]), lastNumbers[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public void end() {
    keys = new KeyTable();
  }

  @Override
  public List<RuleResult> results() {
    return List.of(unique.result(), sorted.result());
  }
}
