package news.parallax.evaluate.contrast;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.parallax.article.Key;
import news.parallax.report.table.TableRow;

/**
 * A kind of statement: the rows of a table that make it.
 *
 * @param question what a coder answers by right or wrong
 * @param holds which rows of the table are of the kind
 * @param identity the columns that tell one statement from another in every run
 */
record StatementKind(
    String name,
    String table,
    String question,
    Predicate<TableRow> holds,
    List<String> identity,
    Function<TableRow, String> says,
    Function<TableRow, List<StatementContext>> evidence) {
  private static final String PREFIX = "say";

  StatementKind {
    identity = List.copyOf(identity);
  }

  /** What a row says. */
  Statement of(TableRow row) {
    return new Statement(name, key(row), says.apply(row), evidence.apply(row));
  }

  /** The key of what a row says. */
  String key(TableRow row) {
    return key(name, identity.stream().map(row::text));
  }

  static String key(String kind, Stream<String> content) {
    return Key.of(PREFIX, Stream.concat(Stream.of(kind), content).toArray(String[]::new));
  }
}
