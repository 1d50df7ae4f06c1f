package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.analysis.ArticleFacts;
import news.parallax.article.Rejection;
import news.parallax.frame.Codebook;
import news.parallax.report.check.Quality;
import news.parallax.report.check.RuleResult;
import news.parallax.report.check.RunCheck;
import news.parallax.report.fact.ArticleTable;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an analyst's database reads from the tables of a run: both formats, every table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DuckDbReading {
  private static final int PARTS = 3;

  private RunFolder run;
  private Connection database;

  abstract List<ArticleFacts> articles() throws IOException;

  abstract List<Codebook> codebooks();

  abstract List<Rejection> rejections();

  @BeforeAll
  void writeAndOpen(@TempDir Path root) throws IOException, SQLException {
    run = InventedRun.write(root, articles(), codebooks(), rejections(), PARTS);
    database = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = database.createStatement()) {
      for (Table<?> table : Tables.all()) {
        statement.execute(
            "CREATE TABLE %s AS SELECT * FROM read_parquet('%s/*.parquet', hive_partitioning = true)"
                .formatted(table, run.parquet(table)));
        statement.execute(
            ("CREATE TABLE %s_csv AS SELECT * FROM read_csv('%s', header = true, delim = ',', quote ="
                    + " '\"', escape = '\"', columns = {%s}, max_line_size = 10000000)")
                .formatted(table, run.csv(table), columns(table)));
      }
    }
  }

  @AfterAll
  void close() throws SQLException {
    database.close();
  }

  static Stream<Table<?>> tables() {
    return Tables.all().stream();
  }

  private static String columns(Table<?> table) {
    return allColumns(table)
        .map(column -> "'" + column.name() + "': '" + sqlType(column) + "'")
        .collect(Collectors.joining(", "));
  }

  private static Stream<Column<?>> allColumns(Table<?> table) {
    return Stream.concat(table.columns().stream(), Stream.of(Tables.RUN_DATE));
  }

  private static String sqlType(Column<?> column) {
    return switch (column.type()) {
      case STRING -> "VARCHAR";
      case INT64 -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMP";
    };
  }

  @ParameterizedTest
  @MethodSource("tables")
  void parquetHasTheDeclaredTypes(Table<?> table) throws SQLException {
    assertThat(
        rows("SELECT column_name || ' ' || column_type FROM (DESCRIBE " + table + ")"),
        is(allColumns(table).map(column -> column.name() + " " + sqlType(column)).toList()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void csvIsReadWithoutBeingTold(Table<?> table) throws SQLException {
    String file = run.csv(table).toString();
    assertThat(
        number("SELECT count(*) FROM read_csv('" + file + "')"),
        is(number("SELECT count(*) FROM " + table)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void csvAndParquetHoldTheSameRows(Table<?> table) throws SQLException {
    String difference =
        "SELECT * FROM ((SELECT * FROM %1$s EXCEPT ALL SELECT * FROM %1$s_csv) UNION ALL"
            + " (SELECT * FROM %1$s_csv EXCEPT ALL SELECT * FROM %1$s))";
    assertThat(rows(difference.formatted(table)), is(List.of()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void primaryKeysAreUnique(Table<?> table) throws SQLException {
    assertThat(
        rows(
            "SELECT %1$s FROM %2$s GROUP BY ALL HAVING count(*) > 1"
                .formatted(String.join(", ", table.primaryKey()), table)),
        is(List.of()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keysFindTheirRows(Table<?> table) throws SQLException {
    for (Column<?> column : table.columns()) {
      if (!column.references().isEmpty()) {
        String key = Tables.named(column.references()).primaryKey().get(0);
        assertThat(
            rows(
                "SELECT %1$s FROM %2$s WHERE %1$s IS NOT NULL AND %1$s NOT IN (SELECT %3$s FROM %4$s)"
                    .formatted(column.name(), table, key, column.references())),
            is(List.of()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void constraintsHold(Table<?> table) throws SQLException {
    for (Column<?> column : table.columns()) {
      String name = '"' + column.name() + '"';
      String broken = column.type() == ColumnType.STRING ? name + " = ''" : "false";
      if (column.required()) {
        broken += " OR " + name + " IS NULL";
      }
      if (!column.values().isEmpty()) {
        broken += " OR " + name + " NOT IN ('" + String.join("', '", column.values()) + "')";
      }
      assertThat(rows("SELECT %s FROM %s WHERE %s".formatted(name, table, broken)), is(List.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void offsetsCutOutTheText(Table<?> table) throws SQLException {
    List<String> names = table.columns().stream().map(Column::name).toList();
    for (String name : names) {
      String start = name.replaceFirst("text(_[ab])?$", "start$1");
      if (table != ArticleTable.ARTICLE && !start.equals(name) && names.contains(start)) {
        String end = name.replaceFirst("text(_[ab])?$", "end$1");
        String own = name.replaceFirst("text(_[ab])?$", "article_id$1");
        cutsOut(table, start, end, name, names.contains(own) ? own : "article_id");
      }
    }
  }

  private void cutsOut(Table<?> table, String start, String end, String text, String article)
      throws SQLException {
    String query =
        ("SELECT fact.%1$s, fact.%2$s, fact.%3$s, article.text FROM %4$s fact JOIN"
                + " dim_article article ON article.article_id = fact.%5$s"
                + " WHERE fact.%1$s IS NOT NULL")
            .formatted(start, end, text, table, article);
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        assertThat(
            rows.getString(4).substring(rows.getInt(1), rows.getInt(2)), is(rows.getString(3)));
      }
    }
  }

  @Test
  void everyRuleHolds(@TempDir Path scratch) throws IOException {
    Quality quality = RunCheck.of(run, scratch);
    assertThat(quality.broken(RuleResult.Severity.ERROR), is(List.of()));
    assertThat(quality.broken(RuleResult.Severity.WARNING), is(List.of()));
  }

  long number(String query) throws SQLException {
    return Long.parseLong(rows(query).get(0));
  }

  List<String> rows(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(String.valueOf(result.getObject(1)));
      }
      return rows;
    }
  }
}
