package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs on a standalone Spark cluster of a master and two workers: the bytes are those of the Direct
 * Runner, also when a worker is lost midway.
 */
@Tag("spark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkClusterTest {
  private static final Path SPEC = Path.of("pipelines/coverage.yaml");

  /** {@code make spark-test} puts it there. */
  private static final Path INSTALLATION = Path.of("target/spark");

  private static final LocalDate DAY = LocalDate.of(2026, 1, 30);
  private static final int WORKERS = 2;
  private static final int EVENTS = 80;

  private Path folder;
  private SparkCluster cluster;

  @BeforeAll
  void start(@TempDir Path root) throws IOException {
    folder = root;
    cluster =
        new SparkCluster(Files.createDirectory(folder.resolve("spark")), INSTALLATION, WORKERS);
  }

  @AfterAll
  void stop() {
    cluster.close();
  }

  @BeforeEach
  void replaceWorkers() throws IOException {
    cluster.fill(WORKERS);
  }

  @Test
  void seedsGiveTheBytesOfTheDirectRunner() throws IOException, InterruptedException {
    assertGood("seeds", submit("seeds", cluster.flags()));
  }

  @Test
  void aWorkerKilledMidwayIsMadeUpFor() throws IOException, InterruptedException {
    Path news = Files.write(folder.resolve("news.jsonl"), InventedNews.day(DAY, EVENTS, 17));
    ProgramProcess run = submit("killed", cluster.flags(), "--input", news.toString());
    ClusterNode.await(() -> cluster.busy() || !run.isAlive());
    assertThat(Files.exists(folder.resolve("killed/coverage/latest")), is(false));
    cluster.killWorker();
    cluster.fill(WORKERS);
    assertGood("killed", run, "--input", news.toString());
  }

  private ProgramProcess submit(String name, List<String> engine, String... further)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("run", SPEC.toString(), "--no-state"));
    arguments.addAll(List.of("--run-date", "2026-01-31"));
    arguments.addAll(List.of("--output", folder.resolve(name).toString()));
    arguments.addAll(engine);
    arguments.addAll(List.of(further));
    return ProgramProcess.start(
        null, cluster.driver(), cluster.classPath(), folder.resolve(name + ".log"), arguments);
  }

  /** The run ends well and holds what one on the Direct Runner does. */
  private void assertGood(String name, ProgramProcess run, String... flags)
      throws IOException, InterruptedException {
    TestRun ended = run.finish();
    assertThat(ended.err(), ended.exitCode(), is(ExitCode.GOOD));
    String direct = name + "-direct";
    TestRun plain = submit(direct, List.of("--runner", "direct"), flags).finish();
    assertThat(plain.err(), plain.exitCode(), is(ExitCode.GOOD));
    TestRun.assertSameFiles(
        folder.resolve(direct).resolve("coverage/latest"),
        folder.resolve(name).resolve("coverage/latest"));
  }
}
