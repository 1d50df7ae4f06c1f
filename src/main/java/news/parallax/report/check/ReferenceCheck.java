package news.parallax.report.check;

import java.util.List;
import news.parallax.report.schema.Column;

/**
 * The key in a column is one of the table it refers to. A reference to a table that was not read
 * before, as that of an article to another, is looked up at the end.
 */
final class ReferenceCheck implements RowCheck {
  private final Column<?> column;
  private final int index;
  private final Keys keys;
  private final KeyTable target;
  private final RuleCount count;

  /** Keys met too early, with the number of the row they were first met in. */
  private final KeyTable early = new KeyTable();

  ReferenceCheck(String table, Column<?> column, int index, Keys keys) {
    this.column = column;
    this.index = index;
    this.keys = keys;
    this.target = keys.of(column);
    this.count = new RuleCount("relationship", table, column.name());
  }

  @Override
  public void check(CheckedRow row) {
    if (!row.has(index)) {
      return;
    }
    long key = row.hash(index);
    if (!target.covers(key)) {
      return;
    }
    if (keys.knows(column)) {
      boolean found = target.has(key);
      count.check(found, row, found ? "" : orphan("'" + row.text(index) + "'"));
    } else if (!early.has(key)) {
      early.add(key, row.number());
    }
  }

  private String orphan(String key) {
    return key + " is not in " + column.references();
  }

  @Override
  public List<RuleResult> results() {
    long firstOrphan =
        early.fold(
            Long.MAX_VALUE,
            (before, key, row) -> {
              if (!target.covers(key)) {
                return before;
              }
              if (target.has(key)) {
                count.passed();
                return before;
              }
              return Math.min(before, row);
            });
    if (firstOrphan < Long.MAX_VALUE) {
      early.fold(
          0,
          (unused, key, row) -> {
            if (target.covers(key) && !target.has(key)) {
              count.failed("row " + firstOrphan + ": " + orphan("its " + column.name()));
            }
            return unused;
          });
    }
    return List.of(count.result());
  }
}
