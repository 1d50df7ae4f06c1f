package news.parallax.report.check;

import java.util.List;
import news.parallax.report.schema.RowRule;
import news.parallax.report.schema.Table;

/** {@link RowRule.Share}: a share is its numerator over its denominator, within its interval. */
final class ShareCheck implements RowCheck {
  /** Shares are written with all their digits; the division is the same. */
  private static final double ROUNDING = RowRule.Share.UNIT / 2 + 1e-9;

  private final RowRule.Share rule;
  private final int share;
  private final int low;
  private final int high;
  private final int numerator;
  private final int denominator;
  private final RuleCount count;

  ShareCheck(Table<?> table, RowRule.Share rule) {
    this.rule = rule;
    share = table.indexOf(rule.share());
    low = table.indexOf(rule.low());
    high = table.indexOf(rule.high());
    numerator = table.indexOf(rule.numerator());
    denominator = table.indexOf(rule.denominator());
    count = new RuleCount("share", table.name(), rule.share());
  }

  @Override
  public void check(CheckedRow row) {
    boolean holds = holds(row);
    count.check(holds, row, holds ? "" : told(row));
  }

  private boolean holds(CheckedRow row) {
    double part = row.number(numerator);
    double whole = row.number(denominator);
    if (whole == 0) {
      return part == 0 && !row.has(share) && !row.has(low) && !row.has(high);
    }
    double value = row.number(share);
    // Comparisons with a missing number (NaN) are false.
    return part <= whole
        && Math.abs(value - part / whole) <= ROUNDING
        && row.number(low) <= value + ROUNDING
        && value <= row.number(high) + ROUNDING;
  }

  private String told(CheckedRow row) {
    return row.text(low)
        + " ≤ "
        + row.text(share)
        + " ≤ "
        + row.text(high)
        + " with "
        + rule.numerator()
        + " "
        + row.text(numerator)
        + " / "
        + rule.denominator()
        + " "
        + row.text(denominator);
  }

  @Override
  public List<RuleResult> results() {
    return List.of(count.result());
  }
}
