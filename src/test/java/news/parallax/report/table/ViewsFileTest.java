package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

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
import news.parallax.report.schema.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The views that come with a run, asked over the tables of the seed articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsFileTest {
  private Connection database;

  @BeforeAll
  void write(@TempDir Path root) throws IOException, SQLException {
    InventedRun.write(
        root, AnalysedInput.seeds().articles(), AnalysedInput.codebooks(), List.of(), 2);
    database = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = database.createStatement()) {
      statement.execute("SET file_search_path = '" + root + "'");
      statement.execute(Files.readString(root.resolve(ViewsFile.NAME)));
    }
  }

  @AfterAll
  void close() throws SQLException {
    database.close();
  }

  @Test
  void everyTableIsThere() throws SQLException {
    for (Table<?> table : Tables.all()) {
      assertThat(table.name(), number("SELECT count(*) FROM " + table), greaterThan(-1L));
    }
  }

  @Test
  void aViewHasARowForEveryFact() throws SQLException {
    for (Table<?> table : Tables.all()) {
      if (isFact(table)) {
        String view = table.name().replaceFirst("fact_", "view_");
        assertThat(
            view,
            number("SELECT count(*) FROM " + view),
            is(number("SELECT count(*) FROM " + table)));
      }
    }
    assertThat(number("SELECT count(*) FROM view_frame"), greaterThan(0L));
  }

  @Test
  void whatReadersWantComesFirst() throws SQLException {
    String readable = "outlet_name date headline source_name sentence_text ";
    for (String fact : List.of("attribution", "frame", "label", "role", "loaded_word", "claim")) {
      assertThat(columns("view_" + fact), startsWith(readable));
    }
  }

  /** The seeds have no sign beyond U+FFFF, so characters and code units are the same. */
  @Test
  void theSentenceHoldsTheFact() throws SQLException {
    String cut =
        "SELECT count(*) FROM view_%s WHERE substr(sentence_text, start - sentence_start + 1,"
            + " length(text)) <> text";
    for (String fact : List.of("label", "role", "loaded_word", "credit", "claim")) {
      assertThat(fact, number(cut.formatted(fact)), is(0L));
    }
    assertThat(
        number(
            "SELECT count(*) FROM view_frame WHERE start < sentence_start OR \"end\" >"
                + " sentence_end"),
        is(0L));
  }

  private static boolean isFact(Table<?> table) {
    return table.name().startsWith("fact_")
        && table.columns().stream().anyMatch(column -> column.name().equals("article_id"));
  }

  private String columns(String view) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("DESCRIBE " + view)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return String.join(" ", columns);
  }

  private long number(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
