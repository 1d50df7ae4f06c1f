package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.parallax.job.folder.JobFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed while it works leaves the one before as it was. */
class KilledRunTest {
  private static final Path SPEC = Path.of("pipelines/coverage.yaml");
  private static final String SEED = "seeds/000_*.txt";
  private static final int ARTICLES = 20_000;
  private static final long LONGEST_WAIT_SECONDS = 120;
  @TempDir private Path folder;

  @Test
  void theFormerRunStaysReadable() throws IOException, InterruptedException {
    Path output = folder.resolve("out");
    TestRun first = TestRun.run(SPEC, output, "--input", SEED);
    assertThat(first.err(), first.exitCode(), is(ExitCode.GOOD));
    Path latest = output.resolve("coverage/latest").toRealPath();
    Map<String, byte[]> before = TestRun.files(latest);

    killWhileItWrites(output);

    assertThat(output.resolve("coverage/latest").toRealPath(), is(latest));
    assertThat(TestRun.files(latest).keySet(), is(before.keySet()));
    try (Stream<Path> all = Files.walk(output)) {
      assertThat(all.filter(path -> path.endsWith(JobFolder.SUCCESS)).count(), is(1L));
    }

    TestRun next = TestRun.run(SPEC, output, "--input", SEED);
    assertThat(next.err(), next.exitCode(), is(ExitCode.GOOD));
    try (Stream<Path> staging = Files.list(output.resolve("coverage/.staging"))) {
      assertThat("leftovers of the killed run", staging.count(), is(0L));
    }
  }

  /** Starts a run in a process of its own and kills it once it has begun to write. */
  private void killWhileItWrites(Path output) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "news.parallax.job.Parallax",
            "run",
            SPEC.toString(),
            "--input",
            manyArticles().toString(),
            "--output",
            output.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    try {
      Path staging = output.resolve("coverage/.staging");
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
      while (!holdsFolder(staging) && process.isAlive() && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      String log = Files.readString(folder.resolve("log"));
      assertThat("the run is at work: " + log, process.isAlive() && holdsFolder(staging), is(true));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static boolean holdsFolder(Path staging) throws IOException {
    if (!Files.isDirectory(staging)) {
      return false;
    }
    try (Stream<Path> runs = Files.list(staging)) {
      return runs.findAny().isPresent();
    }
  }

  private Path manyArticles() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add(
          "{\"text\": \"Report %d\\n\\nThe mayor said on Monday that %d streets would close.\"}"
              .formatted(i, i));
    }
    return Files.write(folder.resolve("many.jsonl"), lines);
  }
}
