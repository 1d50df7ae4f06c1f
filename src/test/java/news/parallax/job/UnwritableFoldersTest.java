package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that cannot be written ends a run with a message for people, wherever it shows. */
class UnwritableFoldersTest {
  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void makeOutput() throws IOException {
    output = Files.createDirectory(folder.resolve("out"));
  }

  /**
   * The first size does for the folders of the job, the second for the tables, not for the rest.
   */
  @ParameterizedTest
  @ValueSource(strings = {"64k", "400k", "2m"})
  void aDiskThatIsFull(String size) throws IOException, InterruptedException {
    assumeTrue(SmallDisk.canBe());
    String disk = SmallDisk.wrapper(folder.resolve("disk"), output, "size=" + size);
    assertRefused(run(disk), "the disk is full");
  }

  @Test
  void aDiskThatCanOnlyBeRead() throws IOException, InterruptedException {
    assumeTrue(SmallDisk.canBe());
    String disk = SmallDisk.wrapper(folder.resolve("disk"), output, "ro");
    assertRefused(run(disk), "the disk can only be read");
  }

  @Test
  void aFileInTheWayOfStaging() throws IOException, InterruptedException {
    Path job = Files.createDirectory(output.resolve("coverage"));
    Files.createFile(job.resolve("runs"));
    assertRefused(run(null), "a file stands where a folder is needed");
  }

  /** The folder of a run is there before its workers write into it. */
  @Test
  void aFileInTheWayOfAWorker() throws IOException, InterruptedException {
    ProgramProcess run = start(null);
    Path inTheWay = StagedFiles.block(output.resolve("coverage"), run);
    TestRun ended = run.finish();
    assertRefused(ended, "a file stands where a folder is needed");
    assertThat(ended.err(), containsString(inTheWay.toString()));
  }

  private TestRun run(@Nullable String wrapper) throws IOException, InterruptedException {
    return start(wrapper).finish();
  }

  private ProgramProcess start(@Nullable String wrapper) throws IOException {
    Path spec =
        Files.writeString(
            folder.resolve("coverage.yaml"),
            "job: coverage\ninputs: %s\ncodebooks: %s\noutput: out\n"
                .formatted(
                    Path.of("seeds/000_5f353ea6a9948ba9.txt").toAbsolutePath(),
                    Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
    return ProgramProcess.start(
        wrapper,
        folder.resolve("log"),
        List.of(
            "run",
            spec.toString(),
            "--no-state",
            "--run-date",
            "2026-01-31",
            "--output",
            output.toString()));
  }

  private void assertRefused(TestRun run, String expected) {
    assertThat(run.err(), run.exitCode(), is(ExitCode.OUTPUT));
    assertThat(run.err(), containsString("cannot write to " + output));
    assertThat(run.err(), containsString(expected));
    assertThat(run.err(), not(containsString("defect of Parallax")));
    assertThat(run.err(), not(containsString("\tat ")));
    assertThat(Files.exists(output.resolve("coverage/latest")), is(false));
  }
}
