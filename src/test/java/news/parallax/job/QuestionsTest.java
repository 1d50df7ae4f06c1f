package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.report.page.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The questions of docs/use/questions.md, asked of eight invented articles of five outlets, of
 * which a reader knows the answers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
  private static final Pattern QUERY =
      Pattern.compile("(?ms)^## ([^\\n]+)\\n.*?^```sql\\n(.*?)^```$");
  private static final String OUTLETS =
      """
      outlets:
        - {name: Associated Press, aliases: [AP], agency: true}
        - {name: Left Ledger, attributes: {leaning: left}}
        - {name: Blue Courier, attributes: {leaning: left}}
        - {name: Right Record, attributes: {leaning: right}}
        - {name: Red Tribune, attributes: {leaning: right}}
        - {name: Centre News, attributes: {leaning: center}}
      """;

  private Path run;

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException {
    Path articles =
        Path.of("src/test/resources/news/parallax/job/questions.jsonl").toAbsolutePath();
    Files.writeString(folder.resolve("outlets.yaml"), OUTLETS);
    Path spec =
        Files.writeString(
            folder.resolve("job.yaml"),
            """
            job: questions
            inputs: %s
            columns: {carry: {topic: text, bias_text: text}}
            outlets: outlets.yaml
            actors: %s
            codebooks: %s
            group_by: [leaning, topic]
            output: out
            """
                .formatted(
                    articles,
                    Path.of("pipelines/actors.yaml").toAbsolutePath(),
                    Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
    TestRun ended = TestRun.checked(spec, folder.resolve("out"));
    assertThat(ended.err(), ended.exitCode(), is(ExitCode.GOOD));
    run = folder.resolve("out/questions/latest");
  }

  @Test
  void whichOutletsCiteAnonymousOfficials() throws Exception {
    assertThat(answer("anonymous officials"), contains("Left Ledger 1 1", "Red Tribune 1 1"));
  }

  /** Bo Lund is quoted on both sides, Eva Holm too; Carl Hume on the right alone. */
  @Test
  void whoIsQuotedOnTheLeftOnly() throws Exception {
    assertThat(answer("on the left"), contains("Rosa Vega 3", "Ana Diaz 1"));
  }

  @Test
  void howImmigrationIsFramed() throws Exception {
    List<String> rows = answer("immigration framed");
    assertThat(rows.get(0), startsWith("left Legality"));
    assertThat(rows.get(0).endsWith(" 2"), is(true));
    String right = rows.stream().filter(row -> row.startsWith("right")).findFirst().orElseThrow();
    assertThat(right, startsWith("right Crime"));
    assertThat(right.endsWith(" 2"), is(true));
    assertThat(rows.stream().noneMatch(row -> row.startsWith("center")), is(true));
  }

  @Test
  void whichStoriesConflict() throws Exception {
    List<String> rows = answer("conflicting figures");
    assertThat(rows.size(), is(1));
    assertThat(rows.get(0).endsWith(" 1"), is(true));
    String story = rows.get(0).split(" ", -1)[0];
    assertThat(
        ask("SELECT url FROM dim_article WHERE story_id = '%s' ORDER BY url".formatted(story)),
        contains("https://left.example/5", "https://right.example/6"));
  }

  @Test
  void whoRepublishesTheAgency() throws Exception {
    assertThat(answer("republishes AP"), contains("Centre News 1", "Left Ledger 1"));
  }

  @Test
  void theAgencyItselfRepublishesNothing() throws Exception {
    assertThat(
        ask(
            question("republishes AP"),
            "CREATE TABLE dim_outlet AS FROM (VALUES (1, 'Associated Press'), (2, 'Lendal Post'))"
                + " t(outlet_id, outlet_name);CREATE TABLE fact_credit AS FROM (VALUES (1, 1,"
                + " 'origin', 'AP'), (2, 2, 'origin', 'AP')) t(article_id, outlet_id, kind,"
                + " party)"),
        contains("Lendal Post 1"));
  }

  /** "Vega" on the left may be the Rosa Vega of the right. */
  @Test
  void aSurnameAloneIsHeldAgainstNoSide() throws Exception {
    assertThat(
        ask(
            question("on the left"),
            "CREATE TABLE dim_outlet AS FROM (VALUES (1, 'left'), (2, 'right')) t(outlet_id,"
                + " leaning);CREATE TABLE fact_attribution AS FROM (VALUES (1, 'direct', 'Vega',"
                + " 'named_individual'), (2, 'direct', 'Rosa Vega', 'named_individual'), (1,"
                + " 'direct', 'Ana Diaz', 'named_individual'), (1, 'direct', 'Porto',"
                + " 'named_group')) t(outlet_id, type, source_name, source_form)"),
        contains("Ana Diaz 1", "Porto 1"));
  }

  @Test
  void whatShareOfNamedSourcesAreWomen() throws Exception {
    assertThat(
        answer("women"),
        contains(
            "Right Record 0 2 3 0.0",
            "Blue Courier 1 1 2 0.5",
            "Centre News 1 1 2 0.5",
            "Left Ledger 1 0 2 1.0",
            "Red Tribune 0 1 1 0.0"));
  }

  @Test
  void whatTheInputSaysOfItsArticlesIsCarriedToTheTables() throws Exception {
    assertThat(
        ask(
            "SELECT topic, bias_text, url FROM dim_article WHERE topic IN ('sport', 'disaster')"
                + " ORDER BY url"),
        contains(
            "disaster center https://centre.example/7",
            "sport center https://centre.example/8",
            "disaster left https://left.example/5",
            "disaster right https://right.example/6"));
  }

  @Test
  void whoIsHeardOnOneSideOnlyStandsInTheGroups() throws Exception {
    assertThat(
        ask(
            "SELECT source_name, group_value, attributions FROM agg_group_source WHERE group_by ="
                + " 'leaning' AND other_groups = 0"),
        hasItem("Carl Hume right 4"));
  }

  /** The switch of the report, in a real browser. */
  @Test
  void theReportShowsGroupsByLeaningAndTopic(@TempDir Path profile) throws Exception {
    assumeTrue(Browser.program().isPresent(), "There is no Chromium on the PATH");
    try (Browser browser = Browser.start(Browser.program().get(), profile)) {
      browser.open(run.toRealPath().resolve("report.html"), "#groups");
      assertThat(shown(browser, "leaning", "sources"), containsString("Carl Hume\tright\t2"));
      assertThat(
          shown(browser, "leaning", "stories"),
          containsString("Flood destroys bridge in Skelby\tcenter\t2"));
      assertThat(shown(browser, "leaning", "types"), containsString("left (n = 3)"));
      assertThat(shown(browser, "topic", "frames"), containsString("immigration (n = 4)"));
      assertThat(browser.complaints(), is(List.of()));
    }
  }

  private static String shown(Browser browser, String by, String view) throws InterruptedException {
    browser.click("input[name=group-by][value=" + by + "]");
    browser.click("input[name=group-view][value=" + view + "]");
    return browser.eval("document.getElementById('groups').innerText").asText();
  }

  private List<String> answer(String words) throws IOException, SQLException {
    return ask(question(words));
  }

  private static String question(String words) throws IOException {
    Matcher query = QUERY.matcher(Files.readString(Path.of("docs/use/questions.md")));
    while (query.find()) {
      if (query.group(1).contains(words)) {
        return query.group(2);
      }
    }
    throw new IllegalArgumentException("no question on the page speaks of " + words);
  }

  private List<String> ask(String sql) throws IOException, SQLException {
    String views = Files.readString(run.resolve("views.sql"));
    return ask(sql, "SET file_search_path = '" + run + "';" + views);
  }

  private static List<String> ask(String sql, String tables) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute(tables);
      ResultSet result = statement.executeQuery(sql);
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }
}
