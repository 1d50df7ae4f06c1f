package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nights with late arrivals and one run killed: what stands in the end is, byte for byte,
 * what one clean backfill gives. {@link NightlySimulation} does the same with a month of real
 * articles.
 */
class NightlyRunsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 3;
  private static final int KILLED = 1;
  private static final long MOMENT_MILLIS = 600;
  private static final long SEED = 5;
  @TempDir private Path folder;

  @Test
  void lateArrivalsAndAKilledRunLeaveNoTrace() throws IOException, InterruptedException {
    TreeMap<LocalDate, List<String>> articles = new TreeMap<>();
    for (int day = 0; day < DAYS; day++) {
      articles.put(FIRST.plusDays(day), InventedNews.day(FIRST.plusDays(day), 4, SEED));
    }
    NightlyJob job = NightlyJob.write(folder, 3);
    Deliveries deliveries = new Deliveries(job.input(), articles, SEED);
    Path output = folder.resolve("nightly");
    LocalDate last = FIRST.plusDays(DAYS - 1);

    for (int day = 0; day < DAYS; day++) {
      deliveries.deliver(day);
      String date = deliveries.days().get(day).toString();
      if (day == KILLED) {
        kill(job.call(output, "--run-date", date), output);
      }
      run(job.call(output, "--run-date", date));
    }
    String[] all = {"--backfill", "--from", FIRST.toString(), "--to", last.toString()};
    run(job.call(folder.resolve("clean"), all));
    assertSame(output, folder.resolve("clean"), last);
    run(job.call(output, all));
    for (LocalDate day : deliveries.days()) {
      assertSame(output, folder.resolve("clean"), day);
    }
  }

  private void kill(List<String> arguments, Path output) throws IOException, InterruptedException {
    Path latest = output.resolve("nightly/latest").toRealPath();
    ProgramProcess program = ProgramProcess.start(null, folder.resolve("log"), arguments);
    assertThat(program.told(), program.killAfter(MOMENT_MILLIS), is(true));
    assertThat(program.told(), containsString("nightly: "));
    assertThat(NightlyJob.tornRuns(output), is(empty()));
    assertThat(output.resolve("nightly/latest").toRealPath(), is(latest));
  }

  private static void run(List<String> arguments) {
    TestRun run = TestRun.of(arguments.toArray(String[]::new));
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
  }

  private static void assertSame(Path one, Path other, LocalDate date) {
    assertThat(
        date.toString(),
        NightlyJob.differences(NightlyJob.dated(one, date), NightlyJob.dated(other, date)),
        is(empty()));
  }
}
