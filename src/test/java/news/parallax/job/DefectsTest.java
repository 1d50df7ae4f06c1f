package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.ArticleTrial;
import news.parallax.analysis.RunDefectException;
import news.parallax.analysis.RunTrials;
import news.parallax.analysis.StoryFacts;
import news.parallax.analysis.StoryTrial;
import news.parallax.analysis.Window;
import news.parallax.job.machine.MemoryException;
import news.parallax.job.spec.JobSpec;
import news.parallax.job.spec.JobSpecFile;
import news.parallax.yaml.Problems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A defect of the program that shows with a record costs that record. */
class DefectsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final int RECORDS = 200;

  @TempDir private Path folder;
  private Path job;
  private Path spec;
  private String told = "";
  private StoryTrial ofStories = story -> {};

  @BeforeEach
  void writeJob() throws IOException {
    job = folder.resolve("out/daily");
    spec =
        Files.writeString(
            folder.resolve("daily.yaml"),
            "job: daily\ninputs: in.jsonl\ncodebooks: %s\noutput: out\noutputs: [csv]\n"
                .formatted(Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
  }

  @Test
  void threeCostThreeRecords() throws IOException {
    Files.writeString(spec, Files.readString(spec).replace("[csv]", "[parquet, csv, report]"));
    write(RECORDS, List.of(17, 100, 199));
    run(ExitCode.GOOD, 2, DefectsTest::fail);
    Map<String, byte[]> files = TestRun.files(job.resolve("latest"));
    String rejected = text("latest/csv/fact_rejected.csv");
    assertThat(
        rejected.lines().filter(line -> line.contains("a defect of Parallax: ")).count(), is(3L));
    assertThat(
        rejected,
        containsString(
            "a defect of Parallax: java.lang.IllegalStateException at"
                + " news.parallax.job.DefectsTest.fail(DefectsTest.java:"));
    assertThat(text("latest/csv/dim_article.csv"), not(containsString("broken")));
    assertThat(told, containsString("3 × a defect of Parallax"));
    assertThat(told, containsString("Parallax failed at 3 of 200 records"));
    assertThat(text("metrics.prom"), containsString("parallax_defects{parallax_job=\"daily\"} 3"));
    assertThat(event(), containsString("\"defects\" : 3"));
    assertThat(text("latest/report.html"), containsString("a defect of Parallax"));
    assertThat(String.join(" ", files.keySet()), not(containsString("defects.jsonl")));
    List<String> kept = defects().lines().toList();
    assertThat(kept.size(), is(3));
    JsonNode record = new ObjectMapper().readTree(kept.get(0));
    assertThat(record.path("position").asText(), is("17"));
    assertThat(record.path("text").asText(), containsString("broken 17"));
    assertThat(record.path("trace").asText(), containsString("the test fails here"));

    // Known articles, another number of workers: the same bytes. Nothing is kept of a defect.
    delete(job.resolve("latest"));
    run(ExitCode.GOOD, 1, DefectsTest::fail);
    assertThat(told, containsString("197 of 197 records known"));
    assertSame(files, TestRun.files(job.resolve("latest")));
    run(ExitCode.GOOD, 2, article -> {});
    assertThat(told, containsString("197 of 200 records known"));
    assertThat(text("latest/csv/dim_article.csv"), containsString("broken 17"));
  }

  @Test
  void tenAreTooMany() throws IOException {
    write(5, List.of());
    run(ExitCode.GOOD, 2, DefectsTest::fail);
    Path before = job.resolve("latest").toRealPath();
    write(RECORDS, List.of(1, 2, 3, 5, 8, 13, 21, 34, 55, 89));
    run(ExitCode.BAD_INPUT, 2, DefectsTest::fail);
    assertThat(told, containsString("Too many defects: Parallax failed at 10 of 200 records"));
    assertThat(job.resolve("latest").toRealPath(), is(before));
    assertThat(defects().lines().count(), is(10L));
  }

  @Test
  void aJobMayAllowNone() throws IOException {
    Files.writeString(spec, Files.readString(spec) + "limits: {defects: 0}\n");
    write(20, List.of(3));
    run(ExitCode.BAD_INPUT, 2, DefectsTest::fail);
    assertThat(told, containsString("Too many defects: Parallax failed at 1 of 20 records"));
  }

  /**
   * Memory may run out before the pipeline begins and after it has ended, and the error may hide:
   * closing what was open throws the same error, which must not be suppressed by itself.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void memoryThatRunsOutBesideThePipelineIsTold(boolean hidden) throws IOException {
    write(5, List.of());
    Error full = new OutOfMemoryError("the test has no more");
    RuntimeException thrown =
        assertThrows(
            MemoryException.class,
            () ->
                runTrying(
                    ExitCode.MEMORY,
                    2,
                    given -> {
                      if (hidden) {
                        full.addSuppressed(full);
                      }
                      throw full;
                    }));
    assertThat(ExitCode.of(thrown), is(ExitCode.MEMORY));
    assertThat(text("metrics.prom"), containsString("parallax_job=\"daily\"} 6"));
  }

  @Test
  void aStackThatOverflowsIsADefectOfItsRecord() throws IOException {
    write(20, List.of(3));
    run(ExitCode.GOOD, 2, DefectsTest::overflow);
    assertThat(
        text("latest/csv/fact_rejected.csv"),
        containsString(
            "a defect of Parallax: java.lang.StackOverflowError at"
                + " news.parallax.job.DefectsTest.depth"));
  }

  /** Stands for a defect in making rows, long behind the record. */
  @Test
  void aDefectThatShowsLaterStartsTheRunAnewAndCostsItsRecord() throws IOException {
    write(20, List.of(3));
    RunTrials[] first = new RunTrials[1];
    runTrying(
        ExitCode.GOOD,
        2,
        given -> {
          first[0] = first[0] == null ? given : first[0];
          return given == first[0]
              ? new RunTrials(DefectsTest::failLater, given.story())
              : new RunTrials(DefectsTest::fail, given.story());
        });
    assertThat(first[0].article(), is(ArticleTrial.NONE));
    assertThat(told, containsString("Parallax failed at writing the rows of art_3: "));
    assertThat(told, containsString("starts anew and tries each article first"));
    assertThat(rows("dim_article"), is(19L));
    assertThat(text("latest/csv/fact_rejected.csv"), containsString("a defect of Parallax: "));
    assertThat(defects().lines().count(), is(1L));
  }

  /** Past all that keeps a defect to its record: a checked exception where none is declared. */
  private static void failLater(AnalysedArticle article) {
    if (isBroken(article)) {
      RuntimeException cause = new IllegalStateException("the test fails here");
      DefectsTest.<RuntimeException>raise(
          new Exception(new RunDefectException("writing the rows of", List.of("art_3"), cause)));
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Exception> void raise(Exception e) throws E {
    throw (E) e;
  }

  @Test
  void aStoryThatCannotBeComparedIsToldAndStays() throws IOException {
    Path good = SeedRun.latest().resolve("csv");
    assertThat(rows(good.resolve("fact_text_link.csv")), is(1L));
    assertThat(
        Files.readString(good.resolve("dim_article.csv")),
        not(containsString("story_not_compared")));

    readSeeds();
    ofStories = DefectsTest::failAt;
    run(ExitCode.GOOD, 2, article -> {});
    assertThat(told, containsString("Parallax failed at comparing the articles of 1 of 1 stories"));
    assertThat(rows("dim_article"), is(5L));
    assertThat(rows("dim_story"), is(1L));
    assertThat(rows("fact_text_link"), is(0L));
    assertThat(rows("fact_rejected"), is(0L));
    String articles = text("latest/csv/dim_article.csv");
    assertThat(articles.split("story_not_compared", -1).length - 1, is(5));
    assertThat(
        text("metrics.prom"),
        containsString("parallax_stories_not_compared{parallax_job=\"daily\"} 1"));
    List<String> kept = defects().lines().toList();
    assertThat(kept.size(), is(5));
    JsonNode record = new ObjectMapper().readTree(kept.get(0));
    assertThat(record.path("input").asText(), containsString("000_"));
    assertThat(
        record.path("reason").asText(), containsString(", at comparing the articles of sto_"));
    assertThat(record.path("text").asText(), containsString("Lukashenko"));

    Map<String, byte[]> files = TestRun.files(job.resolve("latest"));
    delete(job.resolve("latest"));
    run(ExitCode.GOOD, 1, article -> {});
    assertSame(files, TestRun.files(job.resolve("latest")));
  }

  @Test
  void aStoryCountsAsOneDefect() throws IOException {
    readSeeds();
    Files.writeString(spec, Files.readString(spec) + "limits: {defects: 0}\n");
    ofStories = DefectsTest::failAt;
    run(ExitCode.BAD_INPUT, 2, article -> {});
    assertThat(
        told,
        containsString(
            "Parallax failed at 0 of 5 records and at comparing the articles of 1 stories"));
  }

  private static void failAt(StoryFacts story) {
    throw new IllegalStateException("the test fails at " + story.story().id());
  }

  private void readSeeds() throws IOException {
    String inputs = Path.of("seeds").toAbsolutePath() + "/*.txt";
    Files.writeString(spec, Files.readString(spec).replace("in.jsonl", inputs));
  }

  private long rows(String table) throws IOException {
    return rows(job.resolve("latest/csv/" + table + ".csv"));
  }

  private static long rows(Path table) throws IOException {
    try (Reader file = Files.newBufferedReader(table);
        CSVParser rows = CSVFormat.RFC4180.builder().setHeader().get().parse(file)) {
      return rows.stream().count();
    }
  }

  private static boolean isBroken(AnalysedArticle article) {
    return article.facts().article().text().contains("broken");
  }

  private static void fail(AnalysedArticle article) {
    if (isBroken(article)) {
      throw new IllegalStateException("the test fails here");
    }
  }

  private static void overflow(AnalysedArticle article) {
    if (isBroken(article) && depth(0) > 0) {
      throw new IllegalStateException("the stack is endless");
    }
  }

  private static int depth(int at) {
    return at < 0 ? at : depth(at + 1) + 1;
  }

  private void write(int records, List<Integer> broken) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= records; i++) {
      lines.add(
          "{\"id\": \"%d\", \"title\": \"Plan %d\", \"date\": \"2026-01-%02d\", \"outlet\": \"Post\","
                  .formatted(i, i, 1 + i % 28)
              + " \"text\": \"The %s %d of the ferry firm would close in May, its boss said.\"}"
                  .formatted(broken.contains(i) ? "broken" : "route", i));
    }
    Files.write(folder.resolve("in.jsonl"), lines);
  }

  private void run(int expected, int workers, ArticleTrial more) {
    StoryTrial moreOfStories = ofStories;
    runTrying(
        expected,
        workers,
        first ->
            new RunTrials(
                article -> {
                  first.article().attempt(article);
                  more.attempt(article);
                },
                story -> {
                  first.story().attempt(story);
                  moreOfStories.attempt(story);
                }));
  }

  private void runTrying(int expected, int workers, UnaryOperator<RunTrials> trials) {
    Problems problems = new Problems();
    JobSpec read =
        JobSpecFile.read(spec, problems)
            .with(new JobSpec.Overrides(null, null, null, workers, null));
    RunRequest request = new RunRequest(DAY, Window.ALL, false, Duration.ZERO, List.of());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      int code = new CoverageJob(read, problems, request, err, false, trials).run();
      told = bytes.toString(StandardCharsets.UTF_8);
      assertThat(told, code, is(expected));
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(job.resolve(file));
  }

  private String event() throws IOException {
    try (Stream<Path> files = Files.list(job.resolve("lineage"))) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }

  private String defects() throws IOException {
    try (Stream<Path> files = Files.walk(job.resolve("failed"))) {
      return Files.readString(
          files.filter(file -> file.endsWith("defects.jsonl")).findFirst().orElseThrow());
    }
  }

  private static void delete(Path link) throws IOException {
    Files.delete(link);
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertThat(other.keySet(), is(one.keySet()));
    one.forEach((name, bytes) -> assertThat(name, other.get(name), is(bytes)));
  }
}
