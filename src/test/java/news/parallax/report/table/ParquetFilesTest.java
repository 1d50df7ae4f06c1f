package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
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
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.report.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the Parquet files are made, as DuckDB tells of them. */
class ParquetFilesTest {
  private static final int PARTS = 3;

  @TempDir Path root;

  @Test
  void everyFileOfATableHasOneSchemaAndStatistics() throws IOException, SQLException {
    List<ArticleFacts> articles = new ArrayList<>(InventedArticles.copies());
    articles.add(InventedArticles.harbour());
    RunFolder run = InventedRun.write(root, articles, List.of(), PARTS);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (Table<?> table : Tables.all()) {
        String files = "'" + run.parquet(table) + "/*.parquet'";
        assertThat(
            table + " has several schemas",
            rows(
                    statement,
                    "SELECT DISTINCT list(struct_pack(name, type, repetition_type, converted_type)) FROM"
                        + " (SELECT * FROM parquet_schema("
                        + files
                        + ")) GROUP BY file_name")
                .size(),
            is(1));
        assertThat(
            table + " lacks statistics",
            rows(
                statement,
                "SELECT path_in_schema FROM parquet_metadata("
                    + files
                    + ") WHERE stats_null_count IS NULL"),
            empty());
        assertThat(
            rows(statement, "SELECT DISTINCT compression FROM parquet_metadata(" + files + ")"),
            is(rows(statement, "SELECT 'ZSTD' FROM parquet_metadata(" + files + ") LIMIT 1")));
        assertThat(
            table + " holds run_date beside its name in the folder",
            rows(
                statement,
                "SELECT name FROM parquet_schema(" + files + ") WHERE name = 'run_date'"),
            empty());
      }
    }
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(String.valueOf(result.getObject(1)));
      }
    }
    return rows;
  }
}
