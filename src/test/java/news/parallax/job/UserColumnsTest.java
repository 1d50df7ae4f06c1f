package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users know of their articles and outlets comes along to the last table. */
class UserColumnsTest {
  private static final String TEXT =
      "The mayor said on Monday that the bridge would stay closed. People here hope for help.";

  @TempDir private Path folder;

  private Path write(String columns, String outlets, String more) throws IOException {
    Files.writeString(
        folder.resolve("in.jsonl"),
        """
        {"id": "1", "outlet": "The Daily", "title": "Bridge stays closed", "text": "%s", "topic": "transport", "Views.total": "1200", "date": "2026-01-02", "score": "0.5"}
        {"id": "2", "outlet": "evening.example", "title": "A bridge is closed", "text": "%s Nobody knows why.", "topic": "roads", "Views.total": "many", "checked": true}
        """
            .formatted(TEXT, TEXT));
    Files.writeString(folder.resolve("outlets.yaml"), outlets);
    return Files.writeString(
        folder.resolve("job.yaml"),
        """
        job: own
        inputs: in.jsonl
        columns:
          carry: %s
        outlets: outlets.yaml
        codebooks: %s
        output: out
        %s
        """
            .formatted(
                columns, Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath(), more));
  }

  private static final String OUTLETS =
      """
      outlets:
        - name: The Daily
          domains: [daily.example]
          country: US
          owner: Daily Holdings
          medium: newspaper
          attributes: {leaning: left, founded: 1901, state owned: false}
        - name: Wire
          agency: true
      """;

  @Test
  void theyAreTypedColumnsOfArticlesAndOutlets() throws IOException, SQLException {
    Path spec =
        write(
            "{topic: text, Views.total: integer, score: number, checked: boolean, date: date}",
            OUTLETS,
            "attributes: more.csv");
    Files.writeString(
        folder.resolve("more.csv"),
        "domain,leaning,reach\ndaily.example,left,10.5\nevening.example,right,3\n");
    TestRun run = TestRun.checked(spec, folder.resolve("out"));
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    assertThat(
        rows(
            "SELECT topic, views_total, score, checked, given_date, coalesce(issues, '') LIKE '%column_misfit:Views.total%' FROM 'dim_article/*/*.parquet' ORDER BY given_id"),
        is(List.of("transport 1200 0.5 null 2026-01-02 false", "roads null null true null true")));
    assertThat(
        rows(
            "SELECT outlet_name, country, agency, owner, medium, leaning, founded, reach, state_owned FROM 'dim_outlet/*/*.parquet' ORDER BY outlet_name"),
        is(
            List.of(
                "The Daily US false Daily Holdings newspaper left 1901 10.5 false",
                "evening.example null false null null right null 3.0 null")));
    Path latest = folder.resolve("out/own/latest");
    assertThat(
        Files.readString(latest.resolve("DATA_DICTIONARY.md")),
        containsString(
            "| `views_total` | INT64 | yes |  | What the column 'Views.total' holds. |"));
    assertThat(
        Files.readString(latest.resolve("datapackage.json")), containsString("\"state_owned\""));
    assertThat(TestRun.of("verify", latest.toString()).exitCode(), is(ExitCode.GOOD));
  }

  @Test
  void articlesAreGroupedByThem() throws IOException, SQLException {
    Path spec =
        write(
            "{topic: text}", OUTLETS, "attributes: more.csv\ngroup_by: [leaning, topic, country]");
    Files.writeString(folder.resolve("more.csv"), "outlet,leaning\nevening.example,right\n");
    TestRun run = TestRun.checked(spec, folder.resolve("out"));
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    assertThat(
        rows(
            "SELECT DISTINCT group_by, group_value, group_articles FROM 'agg_group_source_type/*/*.parquet' ORDER BY ALL"),
        is(
            List.of(
                "country US 1",
                "leaning left 1",
                "leaning right 1",
                "topic roads 1",
                "topic transport 1")));
    assertThat(
        rows(
            "SELECT group_value, attributions, other_groups FROM 'agg_group_source/*/*.parquet' WHERE group_by = 'leaning' AND lower(source_name) LIKE '%mayor%' ORDER BY ALL"),
        is(List.of("left 1 1", "right 1 1")));
    assertThat(
        rows(
            "SELECT group_value, articles FROM 'agg_story_group/*/*.parquet' WHERE group_by = 'leaning' ORDER BY ALL"),
        is(List.of("left 1", "right 1")));
    assertThat(rows("SELECT count(*) > 0 FROM 'agg_group_frame/*/*.parquet'"), is(List.of("true")));
    String page = Files.readString(folder.resolve("out/own/latest/report.html"));
    assertThat(
        page,
        containsString(
            "\"groups\":{\"values\":{\"country\":[[\"US\",1]],\"leaning\":[[\"left\",1],[\"right\",1]],"
                + "\"topic\":[[\"roads\",1],[\"transport\",1]]}"));
    assertThat(page, containsString("[\"leaning\",\"left\",\"government\",1,1.0,"));
  }

  @Test
  void authorsAndStatedGenderAreRows() throws IOException, SQLException {
    Path spec = write("[]", OUTLETS, "thresholds: {minimum_articles: 3}");
    Files.writeString(
        folder.resolve("in.jsonl"),
        """
        {"outlet": "The Daily", "title": "Bridge stays closed", "byline": "Ann Lowe and BO LUND", "text": "Mrs Ada Finch said the bridge would stay closed. \\"We need help,\\" she said on Monday. Cy Hart, a spokesman for the town, said that it would open in May. Robin Vale said that nobody knew."}
        {"outlet": "The Daily", "title": "Ferry stops", "byline": "Bo Lund, Staff", "text": "%s"}
        {"outlet": "The Daily", "title": "School opens", "text": "%s It opens on Friday."}
        """
            .formatted(TEXT, TEXT));
    TestRun run = TestRun.run(spec, folder.resolve("out"));
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    assertThat(
        rows("SELECT author_name, articles FROM 'dim_author/*/*.parquet' ORDER BY ALL"),
        is(List.of("Ann Lowe 1", "BO LUND 2")));
    assertThat(
        rows("SELECT author_name, position FROM 'bridge_article_author/*/*.parquet' ORDER BY ALL"),
        is(List.of("Ann Lowe 1", "BO LUND 2", "Bo Lund 1")));
    assertThat(
        rows(
            "SELECT DISTINCT source_name, source_gender FROM 'fact_attribution/*/*.parquet' WHERE source_form = 'named_individual' ORDER BY ALL"),
        is(List.of("Ada Finch she", "Cy Hart he", "Robin Vale none")));
  }

  @Test
  void tooFewArticlesAreRefused() throws IOException {
    Path spec = write("[]", OUTLETS, "thresholds: {minimum_articles: 3}");
    TestRun run = TestRun.run(spec, folder.resolve("out"));
    assertThat(run.exitCode(), is(ExitCode.BAD_INPUT));
    assertThat(run.err(), containsString("Too few articles: 2"));
    assertThat(Files.exists(folder.resolve("out/own/latest")), is(false));
  }

  @Test
  void aRunWithoutThemHasNoFileOfThem() throws IOException {
    assertThat(Files.exists(SeedRun.latest().resolve("columns.json")), is(false));
  }

  @Test
  void mistakesAreToldWithFileAndLine() throws IOException {
    Path spec =
        write(
            "{topic: words}",
            "outlets: [{name: The Daily, attributes: {country: US}}]",
            "attributes: more.csv");
    Files.writeString(folder.resolve("more.csv"), "paper,leaning\nx,left\n");
    TestRun run = TestRun.run(spec, folder.resolve("out"));
    assertThat(run.exitCode(), is(ExitCode.USAGE));
    assertThat(run.err(), containsString("job.yaml:4: unknown type 'words'"));
    assertThat(run.err(), containsString("'country' stands beside the name"));
    assertThat(run.err(), containsString("more.csv:1: no column names the outlet"));
    assertThat(run.err(), not(containsString("Exception")));
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    Path parquet = folder.resolve("out/own/latest/parquet");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet result =
            statement.executeQuery(sql.replace("FROM '", "FROM '" + parquet + "/"))) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }
}
