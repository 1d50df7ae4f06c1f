package news.parallax.report.check;

import news.parallax.report.check.RuleResult.Severity;

/** Counts what passes and what breaks one rule, and keeps the first example. */
final class RuleCount {
  private final String rule;
  private final String table;
  private final String column;
  private final Severity severity;
  private long checked;
  private long failed;
  private String example = "";

  RuleCount(String rule, String table, String column) {
    this(rule, table, column, Severity.ERROR);
  }

  RuleCount(String rule, String table, String column, Severity severity) {
    this.rule = rule;
    this.table = table;
    this.column = column;
    this.severity = severity;
  }

  void passed() {
    checked++;
  }

  /** Whether an example is still wanted, for making one may cost more than the check. */
  boolean wantsExample() {
    return failed == 0;
  }

  void failed(String how) {
    if (failed == 0) {
      example = how;
    }
    checked++;
    failed++;
  }

  /** Counts a row that either holds or does not. */
  void check(boolean holds, CheckedRow row, String how) {
    if (holds) {
      checked++;
    } else {
      failed(wantsExample() ? row.place() + ": " + how : "");
    }
  }

  RuleResult result() {
    return new RuleResult(rule, table, column, checked, failed, severity, example);
  }
}
