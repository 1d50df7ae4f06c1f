package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that the memory given to Java is too small for says so, and ends. */
class SmallHeapTest {
  private static final int ARTICLES = 300;

  /** Too small by far: where next to nothing is free, the last of it takes the longest. */
  private static final String HEAP = "-Xmx90m";

  @TempDir private Path folder;

  /** The collectors that Java takes by itself on small and on large machines. */
  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseSerialGC", "-XX:+UseG1GC"})
  void tooLittleMemoryIsTold(String collector) throws Exception {
    Path spec =
        Files.writeString(
            folder.resolve("daily.yaml"),
            "job: daily\ninputs: in.jsonl\ncodebooks: %s\noutput: out\n"
                .formatted(Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
    write(folder.resolve("in.jsonl"));
    ProgramProcess program =
        ProgramProcess.start(
            null,
            List.of("-XX:-UseSerialGC", collector, HEAP),
            folder.resolve("log.txt"),
            List.of("run", spec.toString(), "--no-state"));
    TestRun run = program.finish();
    assertThat(run.err(), run.exitCode(), is(ExitCode.MEMORY));
    assertThat(run.err(), containsString("Java was given"));
    assertThat(run.err(), containsString("The memory given to Java is too small for this run"));
    assertThat(run.err(), containsString("JAVA_OPTS=-Xmx3g"));
    assertThat(Files.exists(folder.resolve("out/daily/latest")), is(false));
    assertThat(
        Files.readString(folder.resolve("out/daily/metrics.prom")),
        containsString("parallax_last_run_exit_code{parallax_job=\"daily\"} 6"));
  }

  private static void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add(
          "{\"id\": \"%d\", \"date\": \"2026-01-%02d\", \"outlet\": \"Post\", \"text\": \"%s\"}"
              .formatted(
                  i, 1 + i % 28, ("The mayor said route " + i + " would close. ").repeat(60)));
    }
    Files.write(file, lines);
  }
}
