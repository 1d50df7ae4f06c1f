package news.parallax.report.check;

import java.io.IOException;
import java.util.List;

/** Something asked of every row of one table. */
interface RowCheck {
  /** Looks at the next row. */
  void check(CheckedRow row) throws IOException;

  /** Told when all rows of the table were seen: what is not asked for again may go. */
  default void end() {}

  /** What came of it, when the rows of all tables were seen. */
  List<RuleResult> results();
}
