package news.parallax.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;

/** Type, presence, accepted values and range of the cells of one column. */
final class ColumnCheck implements RowCheck {
  private final Column<?> column;
  private final int index;
  private final Set<String> values;
  private final RuleCount required;
  private final RuleCount type;
  private final RuleCount accepted;
  private final RuleCount range;
  private long missing;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  ColumnCheck(String table, Column<?> column, int index) {
    this.column = column;
    this.index = index;
    this.values = Set.copyOf(column.values());
    this.required = new RuleCount("required", table, column.name());
    this.type = new RuleCount("type", table, column.name());
    this.accepted = new RuleCount("accepted_values", table, column.name());
    this.range = new RuleCount("range", table, column.name());
  }

  @Override
  public void check(CheckedRow row) {
    boolean there = row.has(index);
    if (column.required()) {
      required.check(there, row, "no value");
    }
    if (!there) {
      missing++;
      return;
    }
    if (!values.isEmpty()) {
      boolean known = values.contains(row.text(index));
      accepted.check(known, row, known ? "" : "'" + CheckedRow.brief(row.text(index)) + "'");
    }
    if (column.type() != ColumnType.STRING) {
      checkNumber(row);
    }
  }

  private void checkNumber(CheckedRow row) {
    double number = row.number(index);
    boolean readable = !Double.isNaN(number);
    type.check(
        readable,
        row,
        readable
            ? ""
            : "'" + CheckedRow.brief(row.text(index)) + "' is no " + column.type().fieldType());
    if (readable) {
      least = Math.min(least, number);
      most = Math.max(most, number);
      if (!column.range().isOpen()) {
        boolean within = column.range().holds(number);
        range.check(within, row, within ? "" : row.text(index));
      }
    }
  }

  /** How many cells hold no value. */
  long missing() {
    return missing;
  }

  /** The least number seen; infinity if none was. */
  double least() {
    return least;
  }

  /** The greatest number seen; negative infinity if none was. */
  double most() {
    return most;
  }

  @Override
  public List<RuleResult> results() {
    List<RuleResult> results = new ArrayList<>();
    if (column.required()) {
      results.add(required.result());
    }
    if (column.type() != ColumnType.STRING) {
      results.add(type.result());
    }
    if (!values.isEmpty()) {
      results.add(accepted.result());
    }
    if (!column.range().isOpen()) {
      results.add(range.result());
    }
    return results;
  }
}
