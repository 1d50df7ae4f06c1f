package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.beam.MemoryFileSystem;
import news.parallax.store.Folders;
import news.parallax.store.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job whose results, state and inputs lie in a store, where nothing can be renamed. */
class StoreRunTest {
  private static final Path SPEC = Path.of("pipelines/coverage.yaml");
  private static final Path OUTPUT = Places.of("mem://bucket/out");
  private static final Path JOB = OUTPUT.resolve("coverage");

  /** A job that is enough where only what becomes of its files counts. */
  private static final String SMALL =
      """
      job: coverage
      inputs: %s
      codebooks: %s
      output: out
      """
          .formatted(
              Path.of("seeds/000_5f353ea6a9948ba9.txt").toAbsolutePath(),
              Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath());

  private static final String CSV = "outputs: [csv]";

  @TempDir Path here;

  @BeforeEach
  void clear() {
    MemoryFileSystem.clear();
  }

  @Test
  void aRunInAStoreIsTheRunOnADiskByteForByteAndIsKnownAfterwards() throws IOException {
    good(TestRun.run(SPEC, OUTPUT));
    assertSame(TestRun.files(run()), TestRun.files(SeedRun.latest()));
    assertThat(names(JOB.resolve("dates")), contains("2026-01-31"));
    whatIsKnownIsReadFromTheStore();
    aFileThatWasChangedIsFound();
  }

  private static void whatIsKnownIsReadFromTheStore() {
    Path first = run();
    TestRun again = good(TestRun.run(SPEC, OUTPUT));
    assertThat(again.err(), containsString("5 of 5 records known"));
    assertThat(run(), is(first));
    assertThat(names(JOB.resolve("runs")).size(), is(1));
    assertThat(files(JOB.resolve(".staging")), is(List.of()));
  }

  @Test
  void inputsAreFoundInAStore() throws IOException {
    Path news = Places.of("mem://bucket/in");
    Folders.copy(Path.of("seeds"), Folders.files(Path.of("seeds")), news);
    good(TestRun.run(SPEC, here, "--input", news + "/000*.txt"));
    good(TestRun.run(SPEC, OUTPUT, "--input", news + "/000*.txt"));
    assertSame(TestRun.files(run()), TestRun.files(here.resolve("coverage/latest")));
    assertThat(
        Files.readString(here.resolve("coverage/latest/csv/dim_article.csv")),
        containsString("\"mem://bucket/in/000_5f353ea6a9948ba9.txt\""));
    TestRun seen = TestRun.of("inspect", news.resolve("000_5f353ea6a9948ba9.txt").toString());
    assertThat(seen.err(), seen.exitCode(), is(ExitCode.GOOD));
    TestRun none = TestRun.run(SPEC, here, "--input", news + "/*.csv");
    assertThat(none.exitCode(), is(ExitCode.USAGE));
    assertThat(none.err(), containsString("matches no file (looked in mem://bucket/in)"));
  }

  /** Whenever it ends, a reader finds the run before, whole; the next run puts all right. */
  @Test
  void aRunThatEndsMidwayLeavesTheOneBefore() {
    Path small = spec(CSV);
    good(next(small, "2026-01-31"));
    Path before = run();
    Map<String, byte[]> whole = TestRun.files(before);
    int all = MemoryFileSystem.writes();
    // Parts of workers, tables, then the manifest (the last but five), the mark, the run date.
    for (int writes : List.of(3, all - 50, all - 5, all - 4)) {
      MemoryFileSystem.failAfter(writes);
      TestRun cut = next(small, "2026-02-01");
      MemoryFileSystem.failAfter(Integer.MAX_VALUE);
      assertThat(cut.err(), cut.exitCode(), is(ExitCode.OUTPUT));
      assertThat(run(), is(before));
      assertSame(TestRun.files(before), whole);
    }
    assertThat(TestRun.of("verify", JOB.toString()).exitCode(), is(ExitCode.GOOD));
    good(next(small, "2026-02-01"));
    assertThat(run(), is(not(before)));
    assertThat(names(JOB.resolve("runs")).size(), is(2));
  }

  @Test
  void aRunThatDiffersGivesWayOnlyWhenTheOtherIsWhole() {
    Path small = spec(CSV);
    good(TestRun.run(small, OUTPUT, "--no-state"));
    Path before = run();
    Path other = spec("other", "outputs: [parquet, csv]");
    MemoryFileSystem.failAfter(MemoryFileSystem.writes() - 20);
    assertThat(TestRun.run(other, OUTPUT, "--no-state").exitCode(), is(ExitCode.OUTPUT));
    MemoryFileSystem.failAfter(Integer.MAX_VALUE);
    assertThat(run(), is(before));
    assertThat(TestRun.of("verify", JOB.toString()).exitCode(), is(ExitCode.GOOD));

    good(TestRun.run(other, OUTPUT, "--no-state"));
    assertThat(run(), is(before.resolveSibling(before.getFileName() + ".2")));
    assertThat(names(JOB.resolve("runs")), contains(before.getFileName() + ".2"));
    good(TestRun.run(small, OUTPUT, "--no-state"));
    assertThat(run(), is(before));
    assertThat(names(JOB.resolve("runs")).size(), is(1));
  }

  @Test
  void whatIsNotPublishedIsKeptInTheStore() {
    TestRun refused =
        TestRun.run(spec(CSV + "\nthresholds: {minimum_articles: 6}"), OUTPUT, "--no-state");
    assertThat(refused.exitCode(), is(ExitCode.BAD_INPUT));
    assertThat(refused.err(), containsString("mem://bucket/out/coverage/failed/"));
    assertThat(Files.exists(JOB.resolve("latest")), is(false));
    assertThat(files(JOB.resolve("failed")).size(), is(greaterThan(30)));
  }

  @Test
  void oldRunsGiveWay() {
    Path keep = spec(CSV + "\nkeep: 1");
    good(next(keep, "2026-01-31"));
    good(next(keep, "2026-02-01"));
    assertThat(names(JOB.resolve("dates")), contains("2026-02-01"));
    assertThat(names(JOB.resolve("runs")).size(), is(1));
    assertThat(
        files(JOB.resolve("runs")).stream().map(Path::toString).toList(),
        everyItem(startsWith(run().toString())));
  }

  private static void aFileThatWasChangedIsFound() throws IOException {
    Path file = run().resolve("csv/dim_frame.csv");
    Files.writeString(file, Files.readString(file).replace("a", "b"));
    assertThat(TestRun.of("verify", run().toString()).exitCode(), is(ExitCode.VERIFY_FAILED));
  }

  private Path spec(String more) {
    return spec("coverage", more);
  }

  private Path spec(String name, String more) {
    try {
      return Files.writeString(here.resolve(name + ".yaml"), SMALL + more + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestRun next(Path spec, String date) {
    return TestRun.of(
        "run", spec.toString(), "--output", OUTPUT.toString(), "--no-state", "--run-date", date);
  }

  private static TestRun good(TestRun run) {
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    return run;
  }

  /** What {@code latest} points to. */
  private static Path run() {
    return PublishedRun.find(JOB).folder();
  }

  private static List<Path> files(Path folder) {
    try {
      return Folders.files(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> String.valueOf(child.getFileName())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSame(Map<String, byte[]> found, Map<String, byte[]> expected) {
    assertThat(found.keySet(), is(expected.keySet()));
    assertThat(expected.size(), greaterThan(30));
    expected.forEach((name, bytes) -> assertThat(name, found.get(name), is(bytes)));
  }
}
