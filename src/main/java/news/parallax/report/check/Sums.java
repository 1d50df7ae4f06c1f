package news.parallax.report.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;
import org.jspecify.annotations.Nullable;

/** All sums that are added up while the tables are read. */
final class Sums {
  private final List<SumCheck> checks;

  /**
   * @param copies the keys of the articles that are republished copies, known before any fact is
   *     read
   */
  Sums(KeyTable copies) {
    checks = SumRules.all().stream().map(rule -> new SumCheck(rule, copies)).toList();
  }

  List<SumCheck.Side> sidesOf(Table<?> table) {
    return checks.stream().flatMap(check -> check.sidesOf(table).stream()).toList();
  }

  /** What came of them; to be asked when all tables were read. */
  List<RuleResult> results(RunFolder folder) throws IOException {
    List<RuleResult> results = new ArrayList<>();
    for (SumCheck check : checks) {
      results.add(check.result(check.broken() == 0 ? "" : example(check, folder)));
    }
    return results;
  }

  /** Reads one of the tables again, up to the first row of a group that does not add up. */
  private static String example(SumCheck check, RunFolder folder) throws IOException {
    for (String name : List.of(check.rule().left().table(), check.rule().right().table())) {
      Table<?> table = Tables.named(name);
      for (SumCheck.Side side : check.sidesOf(table)) {
        try {
          String found = firstBroken(check, table, side, folder);
          if (found != null) {
            return found;
          }
        } catch (UncheckedIOException | IllegalStateException e) {
          return table.name() + " cannot be read to its end";
        }
      }
    }
    return "";
  }

  private static @Nullable String firstBroken(
      SumCheck check, Table<?> table, SumCheck.Side side, RunFolder folder) throws IOException {
    CheckedRow row = new CheckedRow(table);
    if (!TableRows.exist(folder, table)) {
      return null;
    }
    try (TableRows rows = TableRows.open(folder, table)) {
      for (TableRow each : rows) {
        if (each.size() <= table.columns().size()) {
          return null;
        }
        row.set(each);
        if (side.counts(row) && check.isBroken(side.group(row))) {
          return check.told(side, row);
        }
      }
    }
    return null;
  }
}
