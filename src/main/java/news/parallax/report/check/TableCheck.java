package news.parallax.report.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.RowRule;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;

/** All that is asked of one table, in one reading of its CSV file. */
final class TableCheck {
  private final Table<?> table;
  private final CheckedRow row;
  private final List<ColumnCheck> columns = new ArrayList<>();
  private final List<RowCheck> checks = new ArrayList<>();
  private final List<SumCheck.Side> sides;
  private final RuleCount shape;
  private final RuleCount size;

  TableCheck(Table<?> table, Keys keys, ArticleTexts texts, List<SumCheck.Side> sides) {
    this.table = table;
    this.sides = List.copyOf(sides);
    row = new CheckedRow(table);
    shape = new RuleCount("columns", table.name(), "");
    size = new RuleCount("rows", table.name(), "");
    checks.add(new KeyCheck(table, keys.of(table)));
    for (int i = 0; i < table.columns().size(); i++) {
      Column<?> column = table.columns().get(i);
      columns.add(new ColumnCheck(table.name(), column, i));
      if (!column.references().isEmpty()) {
        checks.add(new ReferenceCheck(table.name(), column, i, keys));
      }
    }
    for (RowRule rule : table.rules()) {
      checks.add(check(rule, texts));
    }
  }

  /** A switch over the kinds of rules; the compiler does not know patterns in Java 17. */
  private RowCheck check(RowRule rule, ArticleTexts texts) {
    if (rule instanceof RowRule.Order order) {
      return new OrderCheck(table, order);
    }
    if (rule instanceof RowRule.Share share) {
      return new ShareCheck(table, share);
    }
    return new SliceCheck(table, (RowRule.Slice) rule, texts);
  }

  /** Adds something else to be done with every row, before the checks. */
  void addFirst(RowCheck check) {
    checks.add(0, check);
  }

  /** Reads the table; what is wrong with the file as such is a broken rule too. */
  void read(RunFolder folder) throws IOException {
    try (TableRows rows = TableRows.open(folder, table)) {
      List<String> expected = new ArrayList<>(table.columns().stream().map(Column::name).toList());
      expected.add(Tables.RUN_DATE.name());
      if (!rows.columns().equals(expected)) {
        shape.failed("header: " + CheckedRow.brief(String.join(",", rows.columns())));
        return;
      }
      shape.passed();
      for (TableRow each : rows) {
        check(each, expected.size());
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      shape.failed("after row " + row.number() + ": " + e.getMessage());
    } catch (java.nio.file.NoSuchFileException e) {
      shape.failed("there is no file " + folder.root().relativize(folder.csv(table)));
    }
    checks.forEach(RowCheck::end);
    long count = row.number();
    if (table.rows().holds((double) count)) {
      size.passed();
    } else {
      size.failed(count + " rows");
    }
  }

  private void check(TableRow next, int width) throws IOException {
    if (next.size() != width) {
      row.skip();
      shape.failed("row " + row.number() + ": " + next.size() + " cells instead of " + width);
      return;
    }
    row.set(next);
    for (ColumnCheck column : columns) {
      column.check(row);
    }
    for (RowCheck check : checks) {
      check.check(row);
    }
    for (SumCheck.Side side : sides) {
      side.add(row);
    }
  }

  Table<?> table() {
    return table;
  }

  long rows() {
    return row.number();
  }

  List<ColumnCheck> columns() {
    return columns;
  }

  /** What came of it; to be asked when all tables were read. */
  List<RuleResult> results() {
    List<RuleResult> results = new ArrayList<>();
    results.add(shape.result());
    results.add(size.result());
    columns.forEach(column -> results.addAll(column.results()));
    checks.forEach(check -> results.addAll(check.results()));
    return results;
  }
}
