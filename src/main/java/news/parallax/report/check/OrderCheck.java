package news.parallax.report.check;

import java.util.List;
import news.parallax.report.schema.RowRule;
import news.parallax.report.schema.Table;

/** {@link RowRule.Order}: one number or day never comes after another. */
final class OrderCheck implements RowCheck {
  private final RowRule.Order rule;
  private final int lesser;
  private final int greater;
  private final RuleCount count;

  OrderCheck(Table<?> table, RowRule.Order rule) {
    this.rule = rule;
    this.lesser = table.indexOf(rule.lesser());
    this.greater = table.indexOf(rule.greater());
    this.count = new RuleCount("order", table.name(), rule.lesser() + "," + rule.greater());
  }

  @Override
  public void check(CheckedRow row) {
    double left = row.number(lesser);
    double right = row.number(greater);
    if (!Double.isNaN(left) && !Double.isNaN(right)) {
      boolean holds = rule.strict() ? left < right : left <= right;
      count.check(
          holds,
          row,
          holds
              ? ""
              : rule.lesser()
                  + " "
                  + row.text(lesser)
                  + ", "
                  + rule.greater()
                  + " "
                  + row.text(greater));
    }
  }

  @Override
  public List<RuleResult> results() {
    return List.of(count.result());
  }
}
