package news.parallax.report.check;

import java.util.ArrayList;
import java.util.List;
import news.parallax.report.schema.Table;

/**
 * Adds up both sides of a {@link SumRule}, the left with plus and the right with minus, so that one
 * number a group is kept.
 */
final class SumCheck {
  private final SumRule rule;
  private final KeyTable copies;
  private final KeyTable differences = new KeyTable();

  /**
   * @param copies the keys of the articles that are republished copies
   */
  SumCheck(SumRule rule, KeyTable copies) {
    this.rule = rule;
    this.copies = copies;
  }

  SumRule rule() {
    return rule;
  }

  /** The sides that are taken over the table. */
  List<Side> sidesOf(Table<?> table) {
    List<Side> sides = new ArrayList<>();
    if (rule.left().table().equals(table.name())) {
      sides.add(new Side(table, rule.left(), 1));
    }
    if (rule.right().table().equals(table.name())) {
      sides.add(new Side(table, rule.right(), -1));
    }
    return sides;
  }

  /** Adds the rows of one table. */
  final class Side {
    private final Total total;
    private final int[] by;
    private final int[] filters;
    private final int value;
    private final int article;
    private final long factor;

    Side(Table<?> table, Total total, int sign) {
      this.total = total;
      by = total.by().stream().mapToInt(table::indexOf).toArray();
      filters =
          total.conditions().stream()
              .map(Total.Condition::column)
              .mapToInt(table::indexOf)
              .toArray();
      value = total.column().isEmpty() ? -1 : table.indexOf(total.column());
      article = total.withoutCopies() ? table.indexOf("article_id") : -1;
      factor = total.times() * sign;
    }

    void add(CheckedRow row) {
      if (counts(row)) {
        long amount = value < 0 ? 1 : (long) row.number(value);
        differences.add(group(row), amount * factor);
      }
    }

    boolean counts(CheckedRow row) {
      for (int i = 0; i < filters.length; i++) {
        Total.Condition condition = total.conditions().get(i);
        if (condition.values().contains(row.text(filters[i])) != condition.holds()) {
          return false;
        }
      }
      return article < 0 || !copies.has(row.hash(article));
    }

    long group(CheckedRow row) {
      return by.length == 0 ? 1 : row.hash(by);
    }

    private String groupInWords(CheckedRow row) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < by.length; i++) {
        words.append(i == 0 ? "" : ", ").append(total.by().get(i)).append(' ');
        words.append(CheckedRow.brief(row.text(by[i])));
      }
      return words.append(by.length == 0 ? "" : ": ").toString();
    }
  }

  /** Whether the group does not add up. */
  boolean isBroken(long group) {
    long difference = differences.amount(group);
    return rule.atLeast() ? difference < 0 : difference != 0;
  }

  /** How many groups do not add up. */
  long broken() {
    return differences.fold(0, (before, group, unused) -> before + (isBroken(group) ? 1 : 0));
  }

  /** What is wrong with the group of a row. */
  String told(Side side, CheckedRow row) {
    long difference = differences.amount(side.group(row));
    return side.groupInWords(row)
        + rule.left().told()
        + " differs by "
        + difference
        + " from "
        + rule.right().told();
  }

  /** What came of it. */
  RuleResult result(String example) {
    return new RuleResult(
        rule.atLeast() ? "sum_at_least" : "sum",
        rule.table(),
        rule.column(),
        differences.size(),
        broken(),
        RuleResult.Severity.ERROR,
        example);
  }
}
