package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analysis;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.Voice;
import news.parallax.analysis.VoicedLoadedWord;
import news.parallax.analysis.Window;
import news.parallax.analysis.state.JobState;
import news.parallax.analysis.state.KnownContent;
import news.parallax.analysis.state.SliceState;
import news.parallax.job.folder.JobFolder;
import news.parallax.job.spec.JobFiles;
import news.parallax.job.spec.JobSpec;
import news.parallax.job.spec.JobSpecFile;
import news.parallax.read.ArticleReader;
import news.parallax.read.InputFile;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlice;
import news.parallax.read.InputSlices;
import news.parallax.report.check.Quality;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run whose own check finds its tables wrong. A sound program writes no such tables, so a defect
 * is played by the state of the job: it remembers of every article a loaded word that is more than
 * certain. The broken run is made once; what changes the folder again comes last.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokenRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 30);
  private static final String RULE = "range of fact_loaded_word.confidence";

  @TempDir private static Path folder;
  private Path spec;
  private Path job;
  private Path latest;
  private Set<String> before;
  private Path lineage;
  private Map<String, Double> good;
  private TestRun run;

  @BeforeAll
  void publishARunSpoilTheStateAndRunAgain() throws Exception {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.write(input.resolve("a.jsonl"), InventedNews.day(DAY, 1, 1));
    spec =
        Files.writeString(
            folder.resolve("daily.yaml"),
            "job: daily\ninputs: in\ncodebooks: %s\noutput: out\n"
                .formatted(Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
    job = folder.resolve("out/daily");
    TestRun first = run("2026-01-30");
    assertThat(first.err(), first.exitCode(), is(ExitCode.GOOD));
    latest = job.resolve("latest").toRealPath();
    before = TestRun.files(latest).keySet();
    lineage = only(job.resolve("lineage"));
    good = metrics();
    spoilState();
    run = run("2026-01-31");
  }

  @Test
  @Order(1)
  void itIsKeptAsideAndTheMessageNamesTheRule() throws IOException {
    assertThat(run.err(), run.exitCode(), is(ExitCode.VERIFY_FAILED));
    assertThat(run.err(), containsString("broken: " + RULE + ": 3 of "));
    Path failed = only(job.resolve("failed"));
    assertThat(
        run.err(), allOf(containsString("Nothing was published."), containsString("" + failed)));
    assertThat(Files.readString(failed.resolve(Quality.FILE)), containsString("\"failed\""));
    assertThat(
        Files.readString(failed.resolve("csv/fact_loaded_word.csv")), containsString("spoilt"));
    assertThat(Files.exists(failed.resolve(JobFolder.SUCCESS)), is(false));
    assertThat(Files.exists(failed.resolve("report.html")), is(false));

    assertThat(job.resolve("latest").toRealPath(), is(latest));
    assertThat(Files.exists(job.resolve("dates/2026-01-31")), is(false));
    assertThat(only(job.resolve("runs")).toRealPath(), is(latest));
    assertThat(TestRun.files(latest).keySet(), is(before));
  }

  @Test
  @Order(1)
  void metricsAndLineageTellOfTheFailure() throws IOException {
    Map<String, Double> bad = metrics();
    assertThat(bad.get("parallax_last_run_exit_code{parallax_job=\"daily\"}"), is(4.0));
    String success = "parallax_last_success_timestamp_seconds{parallax_job=\"daily\"}";
    assertThat(bad.get(success), is(good.get(success)));
    try (Stream<Path> events = Files.list(job.resolve("lineage"))) {
      Path failed = events.filter(event -> !event.equals(lineage)).findFirst().orElseThrow();
      JsonNode event = new ObjectMapper().readTree(failed.toFile());
      assertThat(event.path("eventType").asText(), is("FAIL"));
      assertThat(
          event.at("/run/facets/errorMessage/message").asText(), containsString("exit code 4"));
    }
  }

  @Test
  @Order(2)
  void aFullRunPublishesAgain() throws IOException {
    TestRun full = run("2026-01-31", "--full");
    assertThat(full.err(), full.exitCode(), is(ExitCode.GOOD));
    assertThat(job.resolve("latest").toRealPath(), is(not(latest)));
  }

  private void spoilState() throws Exception {
    Problems problems = new Problems();
    JobSpec read = JobSpecFile.read(spec, problems);
    JobFiles files = JobFiles.read(read, problems);
    problems.throwIfAny();
    List<InputFile> inputs = InputListing.of(folder, read.inputs().patterns()).files();
    String fingerprint =
        RunIdentity.of(read, files, inputs, DAY, Window.ALL).analysis().fingerprint();
    JobState state = JobState.open(job.resolve("state"), fingerprint);
    KnownContent known = KnownContent.read(job.resolve("state"), fingerprint);
    for (InputSlice slice : InputSlices.cut(inputs, CoverageJob.SLICE_BYTES)) {
      try (SliceState analyses = SliceState.open(known, "spoilt")) {
        new ArticleReader()
            .read(
                slice,
                read.reading(),
                raw -> analyses.keep(raw, spoilt(analyses.find(raw))),
                rejected -> {
                  throw new AssertionError(rejected);
                });
        analyses.finish();
      }
    }
    state.takeIn();
  }

  private static Analysis spoilt(@Nullable Analysis known) {
    if (!(known instanceof Analysis.Analysed analysed)) {
      throw new AssertionError("analysed by the run before: " + known);
    }
    AnalysedArticle article = analysed.article().get();
    ArticleFacts facts = article.facts();
    ArticleFacts wrong =
        new ArticleFacts(
            facts.article(),
            facts.sentences(),
            facts.words(),
            facts.attributions(),
            facts.assignments(),
            facts.frames(),
            facts.actors(),
            List.of(
                new VoicedLoadedWord(
                    facts.sentences().get(0), "spoilt", 1, 2.0, 1, -1, Voice.OUTLET)));
    return new Analysis.Analysed(
        analysed.date(), () -> new AnalysedArticle(wrong, article.signature()));
  }

  private TestRun run(String date, String... flags) {
    List<String> call = new ArrayList<>(List.of("run", spec.toString(), "--run-date", date));
    call.addAll(List.of("--output", folder.resolve("out").toString()));
    call.addAll(List.of(flags));
    return TestRun.of(call.toArray(String[]::new));
  }

  private Map<String, Double> metrics() throws IOException {
    return PrometheusText.read(Files.readString(job.resolve("metrics.prom")));
  }

  private static Path only(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      List<Path> all = children.toList();
      assertThat(all.toString(), all.size(), is(1));
      return all.get(0);
    }
  }
}
