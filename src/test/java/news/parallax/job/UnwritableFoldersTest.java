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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that cannot be written ends a run with a message for people, wherever it shows. */
class UnwritableFoldersTest {
  /**
   * Disks by the folders they stand for: the first size does for the folders of the job, the second
   * for the tables, the third not for the rest.
   */
  private static final Map<String, String> DISKS =
      Map.of("first", "size=64k", "second", "size=400k", "third", "size=2m", "shut", "ro");

  @TempDir private static Path folder;
  private static Path spec;
  private static boolean disks;

  @BeforeAll
  static void runOntoSmallDisks() throws IOException, InterruptedException {
    spec =
        Files.writeString(
            folder.resolve("coverage.yaml"),
            "job: coverage\ninputs: %s\ncodebooks: %s\noutput: out\n"
                .formatted(
                    Path.of("seeds/000_5f353ea6a9948ba9.txt").toAbsolutePath(),
                    Path.of("pipelines/codebooks/policy-frames.yaml").toAbsolutePath()));
    disks = SmallDisk.canBe();
    if (disks) {
      Map<Path, String> byFolder = new TreeMap<>();
      for (Map.Entry<String, String> disk : DISKS.entrySet()) {
        byFolder.put(Files.createDirectory(folder.resolve(disk.getKey())), disk.getValue());
      }
      String wrapper = SmallDisk.wrapper(folder.resolve("disks"), byFolder);
      SeveralRuns.run(wrapper, folder, spec, List.copyOf(byFolder.keySet()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "second", "third"})
  void aDiskThatIsFull(String disk) throws IOException {
    assumeTrue(disks);
    assertRefused(folder.resolve(disk), "the disk is full");
  }

  @Test
  void aDiskThatCanOnlyBeRead() throws IOException {
    assumeTrue(disks);
    assertRefused(folder.resolve("shut"), "the disk can only be read");
  }

  private static void assertRefused(Path output, String expected) throws IOException {
    assertRefused(SeveralRuns.ended(folder, output), output, expected);
  }

  @Test
  void aFileInTheWayOfStaging() throws IOException {
    Path output = folder.resolve("staging");
    Files.createFile(Files.createDirectories(output.resolve("coverage")).resolve("runs"));
    assertRefused(run(output), output, "a file stands where a folder is needed");
  }

  /** The folder of a run is there before its workers write into it. */
  @Test
  void aFileInTheWayOfAWorker() throws IOException {
    Path output = folder.resolve("worker");
    CompletableFuture<TestRun> run = CompletableFuture.supplyAsync(() -> run(output));
    Path inTheWay = StagedFiles.block(output.resolve("coverage"), () -> !run.isDone());
    TestRun ended = run.join();
    assertRefused(ended, output, "a file stands where a folder is needed");
    assertThat(ended.err(), containsString(inTheWay.toString()));
  }

  private static TestRun run(Path output) {
    return TestRun.run(spec, output, "--no-state");
  }

  private static void assertRefused(TestRun run, Path output, String expected) {
    assertThat(run.err(), run.exitCode(), is(ExitCode.OUTPUT));
    assertThat(run.err(), containsString("cannot write to " + output));
    assertThat(run.err(), containsString(expected));
    assertThat(run.err(), not(containsString("defect of Parallax")));
    assertThat(run.err(), not(containsString("\tat ")));
    assertThat(Files.exists(output.resolve("coverage/latest")), is(false));
  }
}
