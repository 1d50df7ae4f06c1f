package news.parallax.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number of rows, or a sum of a column over rows, for each value of the columns it is taken by.
 *
 * @param column the column added up; empty if rows are counted
 * @param by the columns to group by, in an order that both sides of a rule share
 * @param conditions which rows count: all of them hold
 * @param times what the total is multiplied by
 * @param withoutCopies whether rows of articles that are republished copies are left out
 */
record Total(
    String table,
    String column,
    List<String> by,
    List<Condition> conditions,
    long times,
    boolean withoutCopies) {

  /** A cell is one of the values; a missing cell is the empty text. */
  record Condition(String column, Set<String> values, boolean holds) {}

  Total {
    by = List.copyOf(by);
    conditions = List.copyOf(conditions);
  }

  static Total rows(String table) {
    return new Total(table, "", List.of(), List.of(), 1, false);
  }

  static Total of(String table, String column) {
    return new Total(table, column, List.of(), List.of(), 1, false);
  }

  /** The sum of a column over the same rows; their number if the name is empty. */
  Total sum(String other) {
    return new Total(table, other, by, conditions, times, withoutCopies);
  }

  Total by(String... columns) {
    return new Total(table, column, List.of(columns), conditions, times, withoutCopies);
  }

  Total where(String other, String... values) {
    return with(new Condition(other, Set.of(values), true));
  }

  Total wherePresent(String other) {
    return with(new Condition(other, Set.of(""), false));
  }

  Total without(String other, String... values) {
    return with(new Condition(other, Set.of(values), false));
  }

  private Total with(Condition condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new Total(table, column, by, all, times, withoutCopies);
  }

  Total times(long factor) {
    return new Total(table, column, by, conditions, factor, withoutCopies);
  }

  /** The same total over articles that are no republished copies. */
  Total copyless() {
    return new Total(table, column, by, conditions, times, true);
  }

  /** The total in words. */
  String told() {
    StringBuilder words = new StringBuilder();
    if (times != 1) {
      words.append(times).append(" × ");
    }
    words.append(column.isEmpty() ? "rows" : column).append(" of ").append(table);
    for (Condition condition : conditions) {
      words
          .append(" where ")
          .append(condition.column())
          .append(condition.holds() ? " is " : " is not ")
          .append(
              condition.values().equals(Set.of(""))
                  ? "missing"
                  : String.join(" or ", condition.values().stream().sorted().toList()));
    }
    return words.append(withoutCopies ? " without copies" : "").toString();
  }
}
