package news.parallax.report.check;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.article.Rejection;
import news.parallax.report.schema.Table;
import news.parallax.report.table.InventedRun;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.Tables;
import news.parallax.store.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run is damaged in one place, and the rule that was made for it fails there. */
class RunCheckTest {
  @TempDir private static Path written;

  @TempDir Path root;
  @TempDir Path scratch;
  private RunFolder run;

  @BeforeAll
  static void write() throws IOException {
    List<ArticleFacts> articles = new ArrayList<>(InventedArticles.copies());
    articles.add(InventedArticles.harbour());
    Rejection rejection = new Rejection("a.txt", 1, Rejection.Stage.READ, "empty", "");
    InventedRun.write(written, articles, List.of(rejection), 1);
  }

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(written, Folders.files(written), root);
    run = new RunFolder(root, InventedRun.DAY);
  }

  @Test
  void everyRuleOfAGoodRunHoldsAndNoFileIsLeftBehind() throws IOException {
    Quality quality = check();
    assertThat(quality.isGood(), is(true));
    assertThat(quality.broken(RuleResult.Severity.WARNING), empty());
    assertThat(result(quality, "slice", "fact_attribution", "text").checked(), greaterThan(0L));
    assertThat(Files.list(scratch).toList(), empty());
  }

  /**
   * What a cell is changed to, the rule that tells, of which table and column, and what it says.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fact_frame.end | 999999 | slice | fact_frame.start | row 1
          fact_frame.end | 0 | order | fact_frame.start,end | row 1
          fact_attribution.source_id | src_0000000000000000 | relationship | fact_attribution.source_id | 'src_0000000000000000' is not in dim_source
          dim_article.copy_of | art_0000000000000000 | relationship | dim_article.copy_of | row 1
          fact_frame.voice | "echo" | accepted_values | fact_frame.voice | 'echo'
          fact_frame.frame | `` | required | fact_frame.frame | row 1
          fact_frame.evidence_count | many | type | fact_frame.evidence_count | 'many' is no integer
          agg_outlet.attributed_words_share | 1.5 | range | agg_outlet.attributed_words_share | row 1
          agg_outlet.attributed_words_share | 1.5 | share | agg_outlet.attributed_words_share | row 1
          agg_source_without_copies.attributions | 99 | sum_at_least | agg_source.attributions | differs by
          """)
  void oneCell(String place, String cell, String rule, String where, String example)
      throws IOException {
    String[] cells = place.split("\\.");
    editCell(cells[0], 1, cells[1], unused -> cell);
    String[] told = where.split("\\.");
    Quality quality = check();
    assertThat(failed(quality, rule, told[0], told[1]), is(true));
    assertThat(result(quality, rule, told[0], told[1]).example(), containsString(example));
  }

  @Test
  void aChangedCell() throws IOException {
    editCell("fact_attribution", 1, "content_words", cell -> "99" + cell);
    Quality quality = check();
    assertThat(failed(quality, "sum", "agg_outlet", "content_words"), is(true));
    assertThat(
        result(quality, "parquet_values", "fact_attribution", "").example(),
        containsString("content_words"));
  }

  @Test
  void aMissingRow() throws IOException {
    editLines("fact_frame", lines -> lines.subList(0, lines.size() - 1));
    Quality quality = check();
    assertThat(failed(quality, "sum", "dim_article", "assignments"), is(true));
    assertThat(failed(quality, "parquet_rows", "fact_frame", ""), is(true));
  }

  @Test
  void aShiftedOffset() throws IOException {
    editCell("fact_attribution", 1, "start", cell -> String.valueOf(Long.parseLong(cell) + 1));
    RuleResult slice = result(check(), "slice", "fact_attribution", "text");
    assertThat(slice.failed(), is(1L));
    assertThat(slice.example(), containsString("row 1 (att_"));
    editCell("dim_sentence", 1, "end", cell -> String.valueOf(Long.parseLong(cell) - 1));
    assertThat(failed(check(), "slice", "dim_sentence", "text"), is(true));
  }

  private static boolean body(String line) {
    return line.contains("\"body\"");
  }

  @Test
  void aSentenceThatIsNotThere() throws IOException {
    editLines("dim_sentence", lines -> lines.stream().filter(line -> !body(line)).toList());
    editCell("fact_attribution", 1, "sentence_id", cell -> "snt_0000000000000000");
    Quality quality = check();
    assertThat(failed(quality, "sum", "dim_article", "sentences"), is(true));
    assertThat(failed(quality, "relationship", "fact_attribution", "sentence_id"), is(true));
  }

  @Test
  void aRowThatIsThereTwice() throws IOException {
    editLines(
        "fact_attribution",
        lines -> {
          List<String> twice = new ArrayList<>(lines);
          twice.add(1, lines.get(1));
          return twice;
        });
    assertThat(failed(check(), "unique", "fact_attribution", "attribution_id"), is(true));
  }

  @Test
  void rowsOutOfOrder() throws IOException {
    editLines(
        "dim_source",
        lines -> {
          List<String> turned = new ArrayList<>(lines);
          turned.subList(1, turned.size()).sort(Comparator.reverseOrder());
          return turned;
        });
    assertThat(failed(check(), "sorted", "dim_source", "source_id"), is(true));
  }

  @Test
  void tooFewRows() throws IOException {
    editLines("dim_run", lines -> lines.subList(0, 1));
    assertThat(failed(check(), "rows", "dim_run", ""), is(true));
  }

  @Test
  void anotherHeaderAndABrokenFile() throws IOException {
    editLines("dim_frame", lines -> withHeader(lines, lines.get(0).replace("frame_id", "id")));
    Files.writeString(run.csv(Tables.named("dim_outlet")), "outlet_id,outlet_name,run_date\r\n\"a");
    Quality quality = check();
    assertThat(failed(quality, "columns", "dim_frame", ""), is(true));
    assertThat(failed(quality, "columns", "dim_outlet", ""), is(true));
  }

  @Test
  void aTableOfAnEarlierVersion() throws IOException {
    Files.writeString(
        run.csv(Tables.named("dim_run")), "run_id,run_date\r\n\"run_1\",\"2020-10-01\"\r\n");
    Quality quality = check();
    assertThat(failed(quality, "columns", "dim_run", ""), is(true));
    assertThat(failed(quality, "sum", "dim_run", "words"), is(true));
  }

  @Test
  void missingFiles() throws IOException {
    Files.delete(run.csv(Tables.named("fact_label")));
    Path part = run.parquet(Tables.named("fact_role")).resolve("part-00000.parquet");
    Files.delete(part);
    Quality quality = check();
    assertThat(failed(quality, "columns", "fact_label", ""), is(true));
    assertThat(failed(quality, "parquet_schema", "fact_role", ""), is(true));
  }

  @Test
  void aParquetFileOfAnotherTable() throws IOException {
    Path frames = run.parquet(Tables.named("dim_frame")).resolve("part-00000.parquet");
    Files.copy(frames, run.parquet(Tables.named("dim_date")).resolve("part-00001.parquet"));
    assertThat(failed(check(), "parquet_schema", "dim_date", ""), is(true));
  }

  @Test
  void resultsAreWrittenWhetherTheyHoldOrNot() throws IOException {
    editCell("fact_frame", 1, "voice", cell -> "\"echo\"");
    Path file = scratch.resolve(Quality.FILE);
    check().write(file);
    String csv = Files.readString(file);
    assertThat(csv, containsString("\"accepted_values\",\"fact_frame\",\"voice\","));
    assertThat(csv, containsString("\"error\",\"failed\",\"row 1 (art_"));
    assertThat(csv, containsString("\"error\",\"passed\",\r\n"));
    assertThat(csv, not(containsString("null")));
  }

  private Quality check() throws IOException {
    return RunCheck.of(run, scratch);
  }

  private static boolean failed(Quality quality, String rule, String table, String column) {
    return result(quality, rule, table, column).status() == RuleResult.Status.FAILED;
  }

  private static RuleResult result(Quality quality, String rule, String table, String column) {
    Stream<RuleResult> named =
        quality.results().stream()
            .filter(result -> result.rule().equals(rule) && result.table().equals(table));
    return named
        .filter(result -> result.column().equals(column))
        .max(Comparator.comparing(RuleResult::failed))
        .orElseThrow();
  }

  private static List<String> withHeader(List<String> lines, String header) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(0, header);
    return changed;
  }

  /** Changes a cell of a line whose cells before it hold no comma, or only outside of quotes. */
  private void editCell(String table, int line, String column, UnaryOperator<String> change)
      throws IOException {
    Table<?> of = Tables.named(table);
    editLines(
        table,
        lines -> {
          List<String> changed = new ArrayList<>(lines);
          String[] cells = cells(lines.get(line));
          int index = of.indexOf(column);
          cells[index] = change.apply(cells[index]);
          changed.set(line, String.join(",", cells));
          return changed;
        });
  }

  /** The cells as they stand, with their quotation marks. */
  private static String[] cells(String line) {
    return line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
  }

  private void editLines(String table, UnaryOperator<List<String>> change) throws IOException {
    Path file = run.csv(Tables.named(table));
    List<String> lines =
        Arrays.asList(Files.readString(file, StandardCharsets.UTF_8).split("\r\n(?=\"|$)"));
    Files.writeString(file, String.join("\r\n", change.apply(lines)) + "\r\n");
  }
}
