package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/schedule, taken from the pages and run. */
@DisabledOnOs(OS.WINDOWS)
class ScheduleExamplesTest {
  private static final Path DOCS = Path.of("docs/schedule");
  private static final int TIME_FIELDS = 5;
  @TempDir private Path folder;
  private Path program;
  private Path job;

  @BeforeEach
  void install() throws IOException {
    program = Files.createDirectories(folder.resolve("opt"));
    job = Files.createDirectories(folder.resolve("srv"));
    Files.createDirectories(job.resolve("in"));
    Files.createDirectories(job.resolve("log"));
    Path starter =
        Files.writeString(
            program.resolve("parallax"),
            "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g -cp '%s' news.parallax.job.Parallax \"$@\"\n"
                .formatted(
                    Path.of(System.getProperty("java.home"), "bin", "java"),
                    ProgramProcess.classPath()));
    assertThat(starter.toFile().setExecutable(true), is(true));
    Files.writeString(job.resolve("nightly.yaml"), placed(page("nightly.yaml")));
  }

  @Test
  void theCronLineRunsInTheEnvironmentOfCron() throws Exception {
    deliver();
    sh(cronLine());
    assertThat(log("nightly.log"), containsString("Results: "));
    assertThat(
        Files.exists(job.resolve("output/nightly/dates/" + yesterday() + "/_SUCCESS")), is(true));
    assertThat(Files.exists(job.resolve("log/alerts.log")), is(false));
  }

  @Test
  void theCronLineTellsOfAFailure() throws Exception {
    sh(cronLine());
    assertThat(log("alerts.log"), is("Parallax ended with exit code 2\n"));
    assertThat(log("nightly.log"), containsString("holds no file to read"));
  }

  @Test
  void theUnitsOfSystemdAreRightAndTheirCommandRuns() throws Exception {
    Path units = Files.createDirectories(folder.resolve("units"));
    for (String unit : List.of("parallax.service", "parallax.timer", "parallax-alert.service")) {
      Files.writeString(units.resolve(unit), placed(page(unit)));
    }
    deliver();
    String command = valueOf("ExecStart", units.resolve("parallax.service"));
    assertThat(
        sh(
            "cd "
                + valueOf("WorkingDirectory", units.resolve("parallax.service"))
                + " && "
                + command),
        is(0));
    assertThat(Files.exists(job.resolve("output/nightly/latest/_SUCCESS")), is(true));

    assumeTrue(isThere("systemd-analyze"), "systemd-analyze is not there: units not verified");
    Path told = folder.resolve("told");
    int code =
        sh(
            "systemd-analyze verify %1$s/parallax.service %1$s/parallax.timer > %2$s 2>&1"
                .formatted(units, told));
    assertThat(
        Files.readAllLines(told).stream().filter(line -> line.contains("parallax")).toList(),
        is(empty()));
    assertThat(code, is(0));
  }

  @Test
  void theDagOfAirflowIsPython() throws Exception {
    assumeTrue(isThere("python3"), "python3 is not there: the DAG is not compiled");
    Path copy = Files.copy(DOCS.resolve("parallax_dag.py"), folder.resolve("parallax_dag.py"));
    assertThat(sh("python3 -m py_compile " + copy), is(0));
  }

  private void deliver() throws IOException {
    Files.write(job.resolve("in/a.jsonl"), InventedNews.day(yesterday(), 2, 1));
  }

  private static LocalDate yesterday() {
    return LocalDate.now(ZoneOffset.UTC).minusDays(1);
  }

  /** The command of the line under the heading cron, without its times. */
  private String cronLine() throws IOException {
    String line =
        page("README.md")
            .lines()
            .dropWhile(each -> !each.equals("```cron"))
            .filter(each -> !each.isEmpty() && Character.isDigit(each.charAt(0)))
            .findFirst()
            .orElseThrow();
    return placed(line).split(" +", TIME_FIELDS + 1)[TIME_FIELDS];
  }

  private static String page(String name) throws IOException {
    return Files.readString(DOCS.resolve(name));
  }

  private String placed(String text) {
    return text.replace("/opt/parallax/pipelines", Path.of("pipelines").toAbsolutePath().toString())
        .replace("/opt/parallax", program.toString())
        .replace("/srv/parallax", job.toString());
  }

  private static String valueOf(String key, Path unit) throws IOException {
    try (Stream<String> lines = Files.lines(unit)) {
      return lines
          .filter(line -> line.startsWith(key + "="))
          .map(line -> line.substring(key.length() + 1))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Runs a command as cron does: by sh, with next to nothing in the environment. */
  private static int sh(String command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }

  private static boolean isThere(String program) throws IOException, InterruptedException {
    return sh("command -v " + program + " > /dev/null") == 0;
  }

  private String log(String name) throws IOException {
    return Files.readString(job.resolve("log").resolve(name));
  }
}
