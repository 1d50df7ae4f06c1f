package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run on a Flink cluster whose tasks cannot write, however often they try, says so and publishes
 * nothing.
 */
@Tag("cluster")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlinkFaultsTest {
  private Path folder;
  private Path full;
  private FlinkCluster cluster;

  /** To the workers the disk of the results of one of the runs has little room. */
  @BeforeAll
  void start(@TempDir Path root) throws IOException, InterruptedException {
    folder = root;
    full = Files.createDirectory(folder.resolve("full"));
    cluster = new FlinkCluster(Files.createDirectory(folder.resolve("flink")), 1);
    boolean small = SmallDisk.canBe();
    cluster.fill(
        2, small ? SmallDisk.wrapper(folder.resolve("disk"), Map.of(full, "size=16k")) : null);
  }

  @AfterAll
  void stop() {
    cluster.close();
  }

  @Test
  void aDiskThatIsFullForWorkers() throws IOException, InterruptedException {
    assumeTrue(SmallDisk.canBe());
    TestRun ended = submit("full").finish();
    assertRefused(ended, full, "the disk is full");
  }

  @Test
  void aFileInTheWay() throws IOException, InterruptedException {
    ProgramProcess run = submit("blocked");
    Path inTheWay = StagedFiles.block(folder.resolve("blocked/coverage"), run::isAlive);
    assertRefused(run.finish(), inTheWay, "a file stands where a folder is needed");
  }

  private ProgramProcess submit(String name) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "pipelines/coverage.yaml",
                "--no-state",
                "--output",
                folder.resolve(name).toString()));
    arguments.addAll(cluster.flags());
    return ProgramProcess.start(
        null, FlinkCluster.opens(), folder.resolve(name + ".log"), arguments);
  }

  private void assertRefused(TestRun run, Path where, String what) {
    assertThat(run.err(), run.exitCode(), is(ExitCode.OUTPUT));
    assertThat(run.err(), containsString("cannot write to " + where));
    assertThat(run.err(), containsString(what));
    assertThat(run.err(), containsString("Nothing was published."));
    assertThat(run.err(), not(containsString("defect of Parallax")));
    assertThat(Files.exists(folder.resolve("full/coverage/latest")), is(false));
    assertThat(Files.exists(folder.resolve("blocked/coverage/latest")), is(false));
  }
}
