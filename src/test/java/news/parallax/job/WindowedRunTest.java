package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles a run covers, and which run counts for which date. */
class WindowedRunTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  @TempDir private Path folder;
  private Path spec;

  @BeforeEach
  void writeJob() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    List<String> lines = new ArrayList<>();
    for (int day = 3; day >= -1; day--) {
      lines.addAll(InventedNews.day(DAY.minusDays(day), 1, 7));
    }
    lines.add(
        "{\"id\": \"u\", \"outlet\": \"The Daily\", \"text\": \"A river rose and no day is told."
            + " The mayor said it would fall again, and people hoped so.\"}");
    lines.add("{\"id\": \"broken\"");
    Files.write(input.resolve("a.jsonl"), lines);
    spec =
        Files.writeString(
            folder.resolve("daily.yaml"),
            "job: daily\ninputs: in\ncodebooks: %s\noutput: out\noutputs: [csv]\nwindow: {days: 2}\nkeep: 3\n"
                .formatted(Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
  }

  @Test
  void onlyArticlesOfTheWindowAreInTheTables() throws IOException {
    TestRun run = run("--run-date", DAY.toString());
    assertThat(
        run.err(),
        containsString(
            "6 accepted, 1 rejected, 0 duplicate, 10 outside the window (1 of them undated)"));
    assertThat(dates(DAY), is(Set.of("2026-01-30", "2026-01-31")));
    JsonNode manifest =
        new ObjectMapper().readTree(published(DAY).resolve("_manifest.json").toFile());
    assertThat(manifest.at("/window/from").asText(), is("2026-01-30"));
    assertThat(manifest.at("/window/to").asText(), is("2026-01-31"));
    assertThat(manifest.at("/records/read").asInt(), is(17));
    assertThat(manifest.at("/records/outside_window").asInt(), is(10));
    assertThat(manifest.at("/records/undated_outside").asInt(), is(1));
    theNextRunAnalysesArticlesThatOnlyTheirDateWasKnownOf();
  }

  @Test
  void flagsGiveOtherBounds() throws IOException {
    run("--run-date", DAY.toString(), "--from", "2026-01-29", "--to", "2026-02-01");
    assertThat(dates(DAY), is(Set.of("2026-01-29", "2026-01-30", "2026-01-31", "2026-02-01")));
  }

  private void theNextRunAnalysesArticlesThatOnlyTheirDateWasKnownOf() throws IOException {
    TestRun next = run("--run-date", DAY.plusDays(1).toString());
    // The broken line is no record; three articles of 1 February were only dated so far.
    assertThat(next.err(), containsString("16 of 19 records known"));
    assertThat(dates(DAY.plusDays(1)), is(Set.of("2026-01-31", "2026-02-01")));
  }

  @Test
  void aBackfillRunsDayByDayAndLeavesLatestAlone() throws IOException {
    run("--run-date", DAY.toString());
    byte[] before = Files.readAllBytes(published(DAY).resolve("_manifest.json"));
    TestRun run = run("--backfill", "--from", "2026-01-29", "--to", "2026-01-30");
    assertThat(run.err(), containsString("latest stays at the run of 2026-01-31"));
    assertThat(dates(DAY.minusDays(2)), is(Set.of("2026-01-28", "2026-01-29")));
    assertThat(dates(DAY.minusDays(1)), is(Set.of("2026-01-29", "2026-01-30")));
    assertThat(Files.readAllBytes(published(DAY).resolve("_manifest.json")), equalTo(before));
    assertThat(folder.resolve("out/daily/latest").toRealPath(), is(published(DAY).toRealPath()));
  }

  @Test
  void aDayWithoutArticlesIsAnEmptyPartition() throws IOException {
    TestRun run = run("--run-date", "2020-05-05");
    assertThat(run.err(), containsString("0 accepted"));
    assertThat(dates(LocalDate.of(2020, 5, 5)), is(Set.of()));
  }

  @Test
  void onlySoManyDatesStay() throws IOException {
    Files.writeString(spec, Files.readString(spec).replace("keep: 3", "keep: 2"));
    TestRun run = run("--backfill", "--from", "2026-01-29", "--to", "2026-01-31");
    assertThat(run.err(), containsString("Removed, for the job keeps 2 run dates: [2026-01-29]"));
    try (Stream<Path> dates = Files.list(folder.resolve("out/daily/dates"))) {
      assertThat(dates.count(), is(2L));
    }
    try (Stream<Path> runs = Files.list(folder.resolve("out/daily/runs"))) {
      assertThat(runs.count(), is(2L));
    }
  }

  @Test
  void requestsThatMakeNoSenseAreRefused() {
    assertThat(refused("--from", "2026-02-01", "--to", "2026-01-01"), containsString("is empty"));
    assertThat(refused("--backfill", "--from", "2026-02-01"), containsString("--from and --to"));
    assertThat(refused("--wait", "-1"), containsString("--wait must be at least 0"));
  }

  @Test
  void aBackfillNeedsAWindow() throws IOException {
    Files.writeString(spec, Files.readString(spec).replace("window: {days: 2}\n", ""));
    assertThat(
        refused("--backfill", "--from", "2026-01-29", "--to", "2026-01-30"),
        containsString("needs a window"));
    assertThat(run("--run-date", DAY.toString()).err(), not(containsString("outside")));
  }

  private TestRun run(String... flags) {
    TestRun run = call(flags);
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    return run;
  }

  private String refused(String... flags) {
    TestRun run = call(flags);
    assertThat(run.err(), run.exitCode(), is(ExitCode.USAGE));
    return run.err();
  }

  private TestRun call(String... flags) {
    List<String> arguments = new ArrayList<>(List.of("run", spec.toString()));
    arguments.addAll(List.of(flags));
    return TestRun.of(arguments.toArray(String[]::new));
  }

  private Path published(LocalDate date) {
    return folder.resolve("out/daily/dates/" + date);
  }

  private Set<String> dates(LocalDate date) throws IOException {
    Set<String> dates = new TreeSet<>();
    try (TableRows rows =
        TableRows.open(new RunFolder(published(date), date), Tables.named("dim_article"))) {
      for (TableRow row : rows) {
        dates.add(row.text("date"));
      }
    }
    return dates.stream().collect(Collectors.toSet());
  }
}
