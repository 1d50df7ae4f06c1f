package news.parallax.report.check;

/**
 * What became of one rule: a row of {@code quality.csv}.
 *
 * @param rule what is asked, for example {@code unique}
 * @param table the table it is asked of; empty if of none
 * @param column the column, or several parted by commas; empty if it is about the table
 * @param checked how many rows, values or groups were looked at
 * @param failed how many of them broke the rule
 * @param example the first that did, with its place; empty if none did
 */
public record RuleResult(
    String rule,
    String table,
    String column,
    long checked,
    long failed,
    Severity severity,
    String example) {

  /** What a broken rule means for the run. */
  public enum Severity {
    /** The tables are wrong: they are not published. */
    ERROR,
    /** Someone should look, but the tables may be right. */
    WARNING
  }

  /** How it ended. */
  public enum Status {
    PASSED,
    WARNED,
    FAILED
  }

  public Status status() {
    if (failed == 0) {
      return Status.PASSED;
    }
    return severity == Severity.ERROR ? Status.FAILED : Status.WARNED;
  }

  /** The rule in words for a message, as in {@code unique of fact_frame.assignment_id}. */
  public String name() {
    String where = column.isEmpty() ? table : table + "." + column;
    return where.isEmpty() ? rule : rule + " of " + where;
  }
}
