package news.parallax.report.check;

/**
 * Two totals that agree in every group.
 *
 * @param table the table that the rule is told of
 * @param column its column
 * @param left a total over that table
 * @param atLeast whether the left one may also be greater
 */
record SumRule(String table, String column, Total left, Total right, boolean atLeast) {

  static SumRule same(Total left, Total right) {
    return new SumRule(left.table(), left.column(), left, right, false);
  }

  static SumRule atLeast(Total left, Total right) {
    return new SumRule(left.table(), left.column(), left, right, true);
  }
}
