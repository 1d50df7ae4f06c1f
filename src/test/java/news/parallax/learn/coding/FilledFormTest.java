package news.parallax.learn.coding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.report.excel.FormFile;
import news.parallax.report.excel.FormFile.FormColumn;
import news.parallax.report.excel.FormFile.FormSheet;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilledFormTest {
  private static final String FRAME =
      """
        - id: %1$s
          label: %1$s
          definition: %1$s.
          cues: [%1$s]
          matches: [%1$s.]
          mismatches: [Water.]
      """;

  private static final List<String> COLUMNS =
      List.of("id", "headline", "before", "sentence", "after", "tea", "milk", "none", "note");

  @TempDir Path folder;

  @Test
  void readsWorkbooksAndCsvAlike() throws IOException {
    FormSheet sheet =
        sheet(
            List.of(
                row("s1", "=HYPERLINK(\"http://a.example\")", "x", "", ""),
                row("s2", "Milk, and tea.", "X", "1", ""),
                row("s3", "+1 for water.", "", "", "x"),
                row("s4", "Nobody coded this.", "", "", "")));
    FormFile.csv(folder.resolve("a.csv"), sheet);
    FormFile.workbook(folder.resolve("a.xlsx"), List.of(sheet));
    for (String name : List.of("a.csv", "a.xlsx")) {
      Problems problems = new Problems();
      FilledForm form = FilledForm.read("ann", folder.resolve(name), drinks(), problems);
      assertThat(name, problems.messages(), is(List.of()));
      assertThat(
          name,
          form.frames(),
          is(Map.of("s1", List.of("tea"), "s2", List.of("tea", "milk"), "s3", List.of())));
    }
  }

  @Test
  void textOfArticlesStaysText() throws IOException {
    FormSheet sheet = sheet(List.of(row("s1", "=1+1", "", "", "")));
    FormFile.csv(folder.resolve("a.csv"), sheet);
    assertThat(Files.readString(folder.resolve("a.csv")), containsString(",'=1+1,"));
    FormFile.workbook(folder.resolve("a.xlsx"), List.of(sheet));
    try (ZipFile zip = new ZipFile(folder.resolve("a.xlsx").toFile())) {
      String xml =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
      assertThat(xml, not(containsString("<f>")));
      assertThat(xml, containsString("=1+1"));
    }
  }

  @Test
  void saysWhatIsWrongWithAForm() throws IOException {
    assertThat(
        problems(List.of(row("s1", "Tea.", "x", "", "x"))).get(0),
        containsString("s1: both 'none' and tea are marked"));
    assertThat(
        problems(List.of(row("s1", "Tea.", "x", "", ""), row("s1", "Tea.", "x", "", ""))).get(0),
        containsString("s1: this sentence is coded twice"));
    assertThat(
        problems(List.of(row("s1", "Tea.", "?", "", ""))).get(0),
        containsString("s1: '?' in column 'tea' is no mark"));
    assertThat(
        problems(List.of(row("s1", "Tea.", "", "", ""))).get(0),
        containsString("no sentence is coded"));
  }

  @Test
  void decisionsSayHowTheyCameAbout() {
    FilledForm ann =
        form("ann", Map.of("s1", List.of("tea"), "s2", List.of("milk"), "s4", List.of()));
    FilledForm bob =
        form("bob", Map.of("s1", List.of("tea"), "s2", List.of(), "s3", List.of("tea")));
    Codings open = new Codings(List.of(ann, bob), null);
    assertThat(
        lines(open),
        contains(
            "s1 tea AGREED true", "s2 milk OPEN false", "s4 none ALONE true", "s3 tea ALONE true"));
    FilledForm last = form("settled", Map.of("s2", List.of("milk")));
    assertThat(lines(new Codings(List.of(ann, bob), last)).get(1), is("s2 milk SETTLED true"));
    assertThat(DecisionTrail.csv(open), containsString("s2,milk,no,open,ann,bob,ann.csv; bob.csv"));
  }

  private static List<String> lines(Codings codings) {
    return codings.decisions().stream()
        .map(d -> d.sentence() + " " + d.frame() + " " + d.how() + " " + d.carries())
        .toList();
  }

  private static FilledForm form(String coder, Map<String, List<String>> frames) {
    return new FilledForm(
        coder, coder + ".csv", "hash", Instant.EPOCH, new java.util.TreeMap<>(frames));
  }

  private List<String> problems(List<List<String>> rows) throws IOException {
    FormFile.csv(folder.resolve("a.csv"), sheet(rows));
    Problems problems = new Problems();
    FilledForm.read("ann", folder.resolve("a.csv"), drinks(), problems);
    return problems.messages();
  }

  private static FormSheet sheet(List<List<String>> rows) {
    return new FormSheet(
        "sentences", COLUMNS.stream().map(name -> new FormColumn(name, 10, false)).toList(), rows);
  }

  private static List<String> row(
      String id, String sentence, String tea, String milk, String none) {
    return new ArrayList<>(List.of(id, "", "", sentence, "", tea, milk, none, ""));
  }

  private Codebook drinks() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("drinks.yaml"),
            "id: drinks\nversion: \"1\"\ntitle: Drinks\nframes:\n"
                + FRAME.formatted("tea")
                + FRAME.formatted("milk"));
    Problems problems = new Problems();
    Codebook read = CodebookFile.read(file, "drinks.yaml", problems).orElse(null);
    assertThat(problems.messages(), is(List.of()));
    return Objects.requireNonNull(read);
  }
}
