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
 * Runs on a standalone Flink cluster of a job manager and two workers: the bytes are those of the
 * Direct Runner, and a fault costs nothing but time, or the whole run.
 */
@Tag("cluster")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlinkClusterTest {
  private static final Path SPEC = Path.of("pipelines/coverage.yaml");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 30);
  private static final int WORKERS = 2;

  /** More often than a machine under load lets tasks fail. */
  private static final int ATTEMPTS = 100;

  private static final int EVENTS = 80;

  private Path folder;
  private Path news;
  private FlinkCluster cluster;

  @BeforeAll
  void start(@TempDir Path root) throws IOException {
    folder = root;
    cluster = new FlinkCluster(Files.createDirectory(folder.resolve("flink")), ATTEMPTS);
    cluster.fill(WORKERS);
    news = Files.write(folder.resolve("news.jsonl"), InventedNews.day(DAY, EVENTS, 17));
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
    assertGood("seeds", submit("seeds"), "seeds");
  }

  @Test
  void aWorkerKilledMidwayIsMadeUpFor() throws IOException, InterruptedException {
    ProgramProcess run = submit("killed", "--input", news.toString());
    ClusterNode.await(() -> cluster.runningTasks() > 0 || ended(run));
    assertThat(published("killed"), is(false));
    cluster.killWorker();
    cluster.fill(WORKERS);
    assertGood("killed", run, "whole", "--input", news.toString());
  }

  /** A file stands where the workers want to make a folder. */
  @Test
  void aTaskThatFailsTwiceIsDoneTheThirdTime() throws IOException, InterruptedException {
    ProgramProcess run = submit("twice", "--input", news.toString());
    Path inTheWay = StagedFiles.block(folder.resolve("twice/coverage"), run::isAlive);
    ClusterNode.await(() -> cluster.restarts() >= 2 || ended(run));
    assertThat(run.told(), ended(run), is(false));
    assertThat(published("twice"), is(false));
    Files.delete(inTheWay);
    assertGood("twice", run, "whole", "--input", news.toString());
  }

  private ProgramProcess submit(String name, String... further) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                SPEC.toString(),
                "--no-state",
                "--run-date",
                "2026-01-31",
                "--output",
                folder.resolve(name).toString()));
    arguments.addAll(cluster.flags());
    arguments.addAll(List.of(further));
    return ProgramProcess.start(
        null, FlinkCluster.opens(), folder.resolve(name + ".log"), arguments);
  }

  private boolean published(String name) {
    return Files.exists(folder.resolve(name).resolve("coverage/latest"));
  }

  private static boolean ended(ProgramProcess run) {
    return !run.isAlive();
  }

  /** The run ends well and holds what one on the Direct Runner does. */
  private void assertGood(String name, ProgramProcess run, String direct, String... flags)
      throws IOException, InterruptedException {
    TestRun ended = run.finish();
    assertThat(ended.err(), ended.exitCode(), is(ExitCode.GOOD));
    List<String> all = new ArrayList<>(List.of(flags));
    all.add("--no-state");
    Path plain = folder.resolve(direct + "-direct");
    TestRun expected = TestRun.run(SPEC, plain, all.toArray(String[]::new));
    assertThat(expected.err(), expected.exitCode(), is(ExitCode.GOOD));
    TestRun.assertSameFiles(
        plain.resolve("coverage/latest"), folder.resolve(name).resolve("coverage/latest"));
  }
}
