package news.parallax.report.use;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.UserColumn;
import news.parallax.report.schema.UserColumns;
import news.parallax.report.table.AnalysedInput;
import news.parallax.report.table.InventedRun;
import news.parallax.report.table.Tables;
import news.parallax.report.table.UserColumnsFile;
import news.parallax.report.table.ViewsFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs on the pages of docs/use, run over the tables of the seed articles. */
@Tag("tools")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsePagesTest {
  private final List<String> counts = new ArrayList<>();
  private Path root;

  static boolean pandasIsThere() {
    return Tool.PYTHON.canRun("-c", "import pandas");
  }

  static boolean readrIsThere() {
    return Tool.R.canRun("-e", "library(readr); library(jsonlite)");
  }

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    root = folder;
    UserColumnsFile.write(
        root,
        new UserColumns(
            List.of(new UserColumn("topic", "topic", ColumnType.STRING)),
            List.of(new UserColumn("leaning", "leaning", ColumnType.STRING))));
    InventedRun.write(
        root, AnalysedInput.seeds().articles(), AnalysedInput.codebooks(), List.of(), 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"duckdb.md", "questions.md"})
  void duckDbRunsEveryQueryAndGivesTheColumnsShown(String name) throws IOException, SQLException {
    UsePage page = UsePage.read(name);
    List<UsePage.Block> blocks = page.blocks();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute("SET file_search_path = '" + root + "'");
      statement.execute(Files.readString(root.resolve(ViewsFile.NAME)));
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i).language().equals("sql")) {
          boolean shows = i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
          run(statement, blocks.get(i).content(), shows ? blocks.get(i + 1).content() : "");
        }
      }
    }
  }

  /** Runs the statements of a block; the last one has the columns that stand above its output. */
  private static void run(Statement statement, String block, String shown) throws SQLException {
    String header = "";
    int rows = 0;
    for (String sql : block.split(";\\s*(\\n|$)")) {
      if (statement.execute(sql)) {
        ResultSet result = statement.getResultSet();
        header = "";
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          header += (i == 1 ? "" : " ") + result.getMetaData().getColumnLabel(i);
        }
        rows = 0;
        while (result.next()) {
          rows++;
        }
      }
    }
    if (!shown.isEmpty()) {
      String expected = shown.lines().findFirst().orElse("").strip().replaceAll(" +", " ");
      assertThat(block, header, is(expected));
      assertThat(block, rows, greaterThan(0));
    }
  }

  @Test
  @EnabledIf(value = "pandasIsThere", disabledReason = "Python with pandas is not on this machine")
  void pandasRunsThePage() throws IOException {
    runs(Tool.PYTHON, "pandas.md", "python", "page.py");
  }

  @Test
  @EnabledIf(value = "pandasIsThere", disabledReason = "Python with pandas is not on this machine")
  void pandasReadsEveryTable() throws IOException, SQLException {
    readsEveryTable(Tool.PYTHON, "src/test/resources/tools/read_tables.py");
  }

  @Test
  @EnabledIf(value = "readrIsThere", disabledReason = "R with readr and jsonlite is not here")
  void readrRunsThePage() throws IOException {
    runs(Tool.R, "r.md", "r", "page.R");
  }

  @Test
  @EnabledIf(value = "readrIsThere", disabledReason = "R with readr and jsonlite is not here")
  void readrReadsEveryTable() throws IOException, SQLException {
    readsEveryTable(Tool.R, "src/test/resources/tools/read_tables.R");
  }

  /** The page's program ends well and prints as many lines as the page shows, the same headers. */
  private void runs(Tool tool, String name, String language, String file) throws IOException {
    UsePage page = UsePage.read(name);
    Files.writeString(root.resolve(file), page.program(language));
    Tool.Outcome outcome = tool.run(root, file);
    assertThat(outcome.said(), outcome.exitCode(), is(0));
    List<String> said = words(outcome.said().lines());
    List<String> shown = words(page.shown().stream());
    assertThat(outcome.said(), said.size(), is(shown.size()));
    assertThat(said.get(0), is(shown.get(0)));
    assertThat(said.get(said.size() - 1), is(shown.get(shown.size() - 1)));
  }

  /** The lines that are not blank; columns are as wide as their longest value, so no matter. */
  private static List<String> words(Stream<String> lines) {
    return lines
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .toList();
  }

  private void readsEveryTable(Tool tool, String program) throws IOException, SQLException {
    Tool.Outcome outcome = tool.run(root, Path.of(program).toAbsolutePath().toString());
    assertThat(outcome.said(), outcome.exitCode(), is(0));
    List<String> said = outcome.said().lines().map(String::strip).toList();
    assertThat(said, is(rowsOfTables()));
  }

  /** Every table with its rows as DuckDB counts them; counted once. */
  private List<String> rowsOfTables() throws SQLException {
    if (counts.isEmpty()) {
      try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
          Statement statement = database.createStatement()) {
        for (Table<?> table : Tables.all()) {
          String files = "%s/parquet/%s/*/*.parquet".formatted(root, table.name());
          try (ResultSet rows =
              statement.executeQuery("SELECT count(*) FROM read_parquet('" + files + "')")) {
            rows.next();
            counts.add(table.name() + " " + rows.getLong(1));
          }
        }
      }
    }
    return counts;
  }
}
