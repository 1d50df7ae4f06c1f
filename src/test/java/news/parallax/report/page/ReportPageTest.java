package news.parallax.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.article.Rejection;
import news.parallax.report.table.InventedRun;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.source.Attribution;
import news.parallax.source.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"report-data\">(.*?)</script>");
  private static final LocalDate DAY = LocalDate.of(2020, 9, 14);

  @TempDir Path root;
  private RunFolder folder;

  private String page(List<ArticleFacts> articles, List<Rejection> rejections) throws IOException {
    folder = InventedRun.write(root, articles, rejections, 2);
    ReportPage.write(folder, EveryKind.OF_STATEMENTS);
    return Files.readString(root.resolve(ReportPage.NAME));
  }

  private String page(List<ArticleFacts> articles) throws IOException {
    return page(articles, List.of());
  }

  private static JsonNode data(String page) throws IOException {
    Matcher data = DATA.matcher(page);
    assertThat(data.find(), is(true));
    return new ObjectMapper().readTree(data.group(1));
  }

  private static List<ArticleFacts> some() {
    List<ArticleFacts> articles = new ArrayList<>(InventedArticles.storm());
    articles.addAll(InventedArticles.copies());
    articles.add(InventedArticles.harbour());
    return articles;
  }

  /** How many rows there are of each; of attributions those that count. */
  private Map<String, Long> counts(String table, String... columns) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    new RunTables(folder)
        .each(
            table,
            row -> {
              if (!table.equals("fact_attribution") || row.flag("counted")) {
                counts.merge(key(row, columns), 1L, Long::sum);
              }
            });
    return counts;
  }

  private static String key(TableRow row, String... columns) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(row.text(column));
    }
    return String.join("/", cells);
  }

  @Test
  void nothingOfTheTextsBecomesMarkup() throws IOException {
    String bad = "</script><img src=x onerror=alert(1)><!-- &lt; {script} {data}";
    ArticleFacts article =
        InventedArticles.article("<b>Bad</b> שבוע", null, bad + "\n\nשלום said that it is so.")
            .attribution(
                Attribution.Type.INDIRECT,
                InventedArticles.source("שלום <i>", SourceType.CITIZEN, "x"),
                "שלום",
                "said",
                "it is so")
            .facts();
    String page = page(List.of(article));
    assertThat(page, not(containsString("<img")));
    assertThat(page, not(containsString("<b>Bad")));
    assertThat(page.split("</script>", -1).length, is(4));
    JsonNode data = data(page);
    assertThat(data.at("/outlets/0/1").asText(), is("<b>Bad</b> שבוע"));
    assertThat(data.at("/sources/0/1").asText(), is("שלום <i>"));
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    String first = page(some());
    ReportPage.write(folder, EveryKind.OF_STATEMENTS);
    assertThat(Files.readString(root.resolve(ReportPage.NAME)), is(first));
  }

  @Test
  void aRunWithoutArticlesHasAPage() throws IOException {
    Rejection rejection = new Rejection("a.txt", 1, Rejection.Stage.READ, "Not text: x", "y");
    JsonNode data = data(page(List.of(), List.of(rejection, rejection)));
    assertThat(data.at("/run/articles").asLong(), is(0L));
    assertThat(data.at("/quality/refused/0/0").asText(), is("Not text"));
    assertThat(data.at("/quality/refused/0/1").asLong(), is(2L));
    assertThat(data.get("findings").size(), is(0));
  }

  @Test
  void oneOutletWithoutADateIsHeldAgainstNobody() throws IOException {
    ArticleFacts article = InventedArticles.article("The Only One", null, "It rained.").facts();
    JsonNode data = data(page(List.of(article)));
    assertThat(data.get("findings").size(), is(0));
    assertThat(data.at("/timeline/undated/1").asLong(), is(1L));
    assertThat(data.at("/timeline/columns").size(), is(0));
  }

  @Test
  void everyNumberIsThatOfTheTables() throws IOException {
    JsonNode data = data(page(some()));
    Map<String, Long> frames = counts("fact_frame", "outlet_id", "frame_id");
    Map<String, Long> types = counts("fact_attribution", "outlet_id", "source_type");
    Map<String, Long> cited = counts("fact_attribution", "outlet_id", "source_id");
    int seen = 0;
    for (JsonNode use : data.get("frameUse")) {
      if (!use.get(0).asText().equals(Frames.ALL)) {
        String key = use.get(0).asText() + "/" + use.get(1).asText();
        assertThat(key, use.get(2).asLong(), is(frames.getOrDefault(key, 0L)));
        assertThat(
            key,
            use.get(9).asDouble(),
            closeTo(use.get(2).asDouble() / use.get(3).asDouble(), 1e-4));
        seen++;
      }
    }
    for (JsonNode use : data.get("typeUse")) {
      if (!use.get(0).asText().equals(Frames.ALL)) {
        String key = use.get(0).asText() + "/" + use.get(1).asText();
        assertThat(key, use.get(2).asLong(), is(types.getOrDefault(key, 0L)));
      }
    }
    for (JsonNode link : data.get("cites")) {
      String key = link.get(0).asText() + "/" + link.get(1).asText();
      assertThat(key, link.get(2).asLong(), is(cited.getOrDefault(key, 0L)));
    }
    assertThat(seen, greaterThan(3));
  }

  @Test
  void everyNumberOfASmallRunOpensAllItsSentences() throws IOException {
    JsonNode evidence = data(page(some())).get("evidence");
    assertThat(evidence.size(), greaterThan(5));
    evidence
        .fields()
        .forEachRemaining(
            number ->
                assertThat(
                    number.getKey(),
                    number.getValue().size() - 2L,
                    is(number.getValue().get(1).asLong())));
  }

  @Test
  void ofALargeRunItShowsAFewAndSaysHowMany() throws IOException {
    List<ArticleFacts> articles = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      articles.add(
          InventedArticles.article(
                  "Outlet " + i % 60,
                  DAY.plusDays(i % 400),
                  "Day " + i + "\n\nThe economy grew by " + i + ", Person " + i + " said.")
              .attribution(
                  Attribution.Type.INDIRECT,
                  InventedArticles.source("Person " + i, SourceType.BUSINESS, "x"),
                  "Person " + i,
                  "said",
                  "The economy grew by " + i)
              .assignment("policy", "economy", "economy")
              .facts());
    }
    String page = page(articles);
    JsonNode data = data(page);
    assertThat(data.get("outlets").size(), is(Outlets.SHOWN));
    assertThat(data.get("outletsInAll").asInt(), is(60));
    assertThat(data.get("sources").size(), lessThan(60));
    assertThat(data.get("sourcesInAll").asInt(), is(900));
    assertThat(data.at("/timeline/columns").size(), lessThanOrEqualTo(120));
    JsonNode all = data.get("evidence").get("type/all/business");
    assertThat(all.get(1).asLong(), is(900L));
    assertThat(all.size(), lessThan(300));
    assertThat(page.length(), lessThan(1_500_000));
  }

  @Test
  void nothingRunsOrLoadsButWhatThePolicyNames() throws Exception {
    String page = page(some());
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertThat(policy.find(), is(true));
    assertThat(policy.group(1), containsString("default-src 'none'"));
    assertThat(policy.group(1), not(containsString("unsafe")));
    assertThat(page, not(containsString(" style=")));
    assertThat(page, not(containsString(" src=")));
    Matcher run = Pattern.compile("<(style|script)>(.*?)</\\1>", Pattern.DOTALL).matcher(page);
    int parts = 0;
    while (run.find()) {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(run.group(2).getBytes(StandardCharsets.UTF_8));
      assertThat(
          policy.group(1), containsString("'sha256-" + Base64.getEncoder().encodeToString(sum)));
      parts++;
    }
    assertThat(parts, is(3));
  }

  @Test
  void tellsOfCopies() throws IOException {
    List<String> told = new ArrayList<>();
    for (JsonNode finding : data(page(some())).get("findings")) {
      StringBuilder text = new StringBuilder();
      finding.forEach(piece -> text.append(piece.get(0).asText()));
      told.add(text.toString());
    }
    assertThat(
        told,
        hasItem(
            containsString(
                "“Lighthouse keeper of Skagmouth retires after forty winters” (The Second"
                    + " Example)")));
  }

  @Test
  void showsTheChecksThatStandBesideTheTables() throws IOException {
    page(some());
    Files.writeString(
        root.resolve("quality.csv"),
        "rule,table,column,checked,failed,severity,status,example\r\n"
            + "unique,dim_run,,1,0,error,passed,\r\n"
            + "range,dim_run,words,1,1,warning,failed,\"-1, <b>\"\r\n");
    ReportPage.write(folder, EveryKind.OF_STATEMENTS);
    JsonNode checks = data(Files.readString(root.resolve(ReportPage.NAME))).at("/quality/checks");
    assertThat(checks.at("/passed/unique").asInt(), is(1));
    assertThat(checks.at("/shown/0/7").asText(), is("-1, <b>"));
  }

  @Test
  void piecesAreCutToTheirSentence() {
    assertThat(ShownSpans.within("5-8;12-30", 0, 0, 6, 20), is(List.of(0, 2, 6, 14)));
    assertThat(ShownSpans.within("", 5, 8, 6, 20), is(List.of(0, 2)));
    assertThat(ShownSpans.within("", 1, 3, 6, 20), is(List.of()));
  }
}
