package news.parallax.report.check;

import java.io.IOException;
import java.util.List;

/** Something asked of every row of one table. */
interface RowCheck {
  /** Looks at the next row. */
  void check(CheckedRow row) throws IOException;

  /** What came of it, when all rows were seen. */
  List<RuleResult> results();
}
