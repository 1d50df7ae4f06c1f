package news.parallax.report.page;

import java.util.Set;
import news.parallax.report.table.TableRow;

/**
 * Which rows of fact_attribution bear a sentence that somebody is cited: a statement, found with
 * great confidence, beside the name itself. What a pronoun, an office or a quotation that goes on
 * is joined to a name by is counted in the tables but said of nobody.
 */
final class SureCitation {
  /** Sure citations from which somebody counts as heard. */
  static final long LEAST = 2;

  /** How a sentence says that so many stand behind it. */
  static final String TWICE = " by name, each at least twice.";

  static final String TWICE_ALONE = " by name, at least twice.";

  /** Of rows so confident almost all are right, whatever their form. */
  private static final double CONFIDENT = .95;

  private static final Set<String> BY_NAME = Set.of("name", "surname");

  private SureCitation() {}

  static boolean is(TableRow row) {
    return row.flag("counted")
        && !row.flag("nested")
        && !row.flag("negated")
        && row.text("act").equals("statement")
        && BY_NAME.contains(row.text("resolution"))
        && row.has("confidence")
        && row.number("confidence") >= CONFIDENT;
  }
}
