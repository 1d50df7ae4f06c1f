package news.parallax.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.beam.RunMetrics;
import news.parallax.report.table.RunCounts;
import news.parallax.store.Durable;
import org.jspecify.annotations.Nullable;

/**
 * {@code metrics.prom} in the folder of a job: how its last run went, in the text format of
 * Prometheus, for the textfile collector of the node exporter. Written after every run, failed or
 * not, and replaced in one step.
 */
final class JobMetrics {
  static final String NAME = "metrics.prom";
  private static final String PREFIX = "parallax_";
  private static final String LAST_SUCCESS = "last_success_timestamp_seconds";
  private static final double MILLIS = 1e3;

  private final StringBuilder text = new StringBuilder();
  private final String job;

  private JobMetrics(String job) {
    this.job = job;
  }

  /** Writes the file of the job. */
  static void write(Path folder, RunAccount account) throws IOException {
    Path file = folder.resolve(NAME);
    Durable.replace(file, of(account, lastSuccess(file)).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The metrics.
   *
   * @param lastSuccess when the last run before this one ended well, as the file has it; null if
   *     none did
   */
  static String of(RunAccount account, @Nullable String lastSuccess) {
    JobMetrics metrics = new JobMetrics(account.spec().job());
    String ended = number(account.ended().toEpochMilli() / MILLIS);
    String success = account.exitCode() == ExitCode.GOOD ? ended : lastSuccess;
    if (success != null) {
      metrics.gauge(LAST_SUCCESS, "When a run last ended well.", success);
    }
    metrics.gauge("last_run_timestamp_seconds", "When the last run ended, well or not.", ended);
    metrics.gauge(
        "last_run_date_timestamp_seconds",
        "The run date of the last run.",
        Long.toString(account.request().runDate().atStartOfDay().toEpochSecond(ZoneOffset.UTC)));
    metrics.gauge(
        "last_run_exit_code",
        "The exit code of the last run; 0 is good.",
        Integer.toString(account.exitCode()));
    metrics.gauge(
        "last_run_duration_seconds", "How long the last run took.", number(account.seconds()));
    metrics.origins(account.metrics());
    RunCounts counts = account.counts();
    if (counts != null) {
      metrics.counts(counts);
    }
    return metrics.text.toString();
  }

  private void origins(RunMetrics metrics) {
    Map<String, String> origins = new TreeMap<>();
    origins.put("known", Long.toString(metrics.known()));
    origins.put("new", Long.toString(metrics.analysed()));
    origins.put("damaged", Long.toString(metrics.damaged()));
    gauges(
        "state_records",
        "Records of the last run by whether earlier runs had analysed them.",
        "origin",
        origins);
  }

  private void counts(RunCounts counts) {
    Map<String, String> outcomes = new TreeMap<>();
    outcomes.put("accepted", Long.toString(counts.articles()));
    outcomes.put("rejected", Long.toString(counts.rejections().rejected()));
    outcomes.put("duplicate", Long.toString(counts.rejections().duplicates()));
    outcomes.put("outside_window", Long.toString(counts.outside()));
    gauges("records", "Records of the last run by what became of them.", "outcome", outcomes);
    gauge(
        "defects",
        "Rejected records of the last run that Parallax failed at, a defect of the program.",
        Long.toString(counts.rejections().defects()));
    gauge(
        "stories_not_compared",
        "Stories of the last run whose articles Parallax failed to compare, a defect of the"
            + " program.",
        Long.toString(counts.storiesNotCompared()));
    gauge(
        "rejected_share",
        "Share of the records of the last run that were rejected.",
        number(counts.rejectedShare()));
    Map<String, String> rows = new TreeMap<>();
    counts.rows().forEach((table, count) -> rows.put(table, Long.toString(count)));
    gauges("table_rows", "Rows of the tables of the last run.", "table", rows);
  }

  private void gauge(String name, String help, String value) {
    head(name, help);
    sample(name, "", value);
  }

  private void gauges(String name, String help, String label, Map<String, String> values) {
    head(name, help);
    values.forEach((key, value) -> sample(name, "," + label + "=\"" + key + "\"", value));
  }

  private void head(String name, String help) {
    text.append("# HELP ").append(PREFIX).append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(PREFIX).append(name).append(" gauge\n");
  }

  private void sample(String name, String labels, String value) {
    text.append(start(name)).append(labels).append("} ").append(value).append('\n');
  }

  /** A job's name is made of letters that need no escape. */
  private String start(String name) {
    return PREFIX + name + "{parallax_job=\"" + job + "\"";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static @Nullable String lastSuccess(Path file) throws IOException {
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith(PREFIX + LAST_SUCCESS + "{"))
        .map(line -> Objects.requireNonNull(line).substring(line.lastIndexOf(' ') + 1))
        .findFirst()
        .orElse(null);
  }
}
