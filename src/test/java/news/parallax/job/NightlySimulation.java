package news.parallax.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A month of nightly runs over a corpus, each in a process of its own, some of them killed at a
 * random moment; at the end everything must be, byte for byte, what one clean backfill gives.
 *
 * <p>The corpus spans years, so its articles are dated anew in the order of their publication: the
 * last {@code days × articles a day} of them, the same number to each day from 1 January 2026.
 */
final class NightlySimulation {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int WINDOW_DAYS = 7;
  private static final int KILLS = 5;
  private static final Pattern KNOWN = Pattern.compile("([0-9,]+) of ([0-9,]+) records known");

  private static final Pattern SECONDS = Pattern.compile("records read in ([0-9.]+) s");

  private final Path work;
  private final Path output;
  private final Path clean;
  private final Random random;
  private final NightlyJob job;
  private double lastSeconds = 20;

  private NightlySimulation(Path work, long seed) throws IOException {
    this.work = Files.createDirectories(work);
    this.output = work.resolve("nightly");
    this.clean = work.resolve("clean");
    this.random = new Random(seed);
    this.job = NightlyJob.write(work, WINDOW_DAYS);
  }

  /**
   * Runs the simulation.
   *
   * @param args corpus (JSON lines of AllSides, gzip), a new folder to work in, days, articles a
   *     day, seed
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int days = Integer.parseInt(args[2]);
    long seed = Long.parseLong(args[4]);
    TreeMap<LocalDate, List<String>> articles =
        articles(Path.of(args[0]), days, Integer.parseInt(args[3]));
    NightlySimulation simulation = new NightlySimulation(Path.of(args[1]), seed);
    boolean good = simulation.run(new Deliveries(simulation.job.input(), articles, seed));
    System.out.println(good ? "All tables are equal, byte for byte." : "There are differences.");
    System.exit(good ? 0 : 1);
  }

  private boolean run(Deliveries deliveries) throws IOException, InterruptedException {
    List<LocalDate> days = deliveries.days();
    Set<Integer> killed = new TreeSet<>();
    while (killed.size() < Math.min(KILLS, days.size() - 1)) {
      killed.add(1 + random.nextInt(days.size() - 1));
    }
    for (int day = 0; day < days.size(); day++) {
      deliveries.deliver(day);
      if (killed.contains(day)) {
        kill(days.get(day));
      }
      finish("night", output, "--run-date", days.get(day).toString());
    }
    LocalDate last = days.get(days.size() - 1);
    finish("full", work.resolve("full"), "--no-state", "--run-date", last.toString());
    boolean good = same(last, work.resolve("full"));
    String[] all = {"--backfill", "--from", days.get(0).toString(), "--to", last.toString()};
    finish("backfill with state", output, all);
    finish("clean backfill", clean, all);
    for (LocalDate day : days) {
      good &= same(day, clean);
    }
    return good;
  }

  /** Kills the run of a night at a random moment and looks at what is left. */
  private void kill(LocalDate date) throws IOException, InterruptedException {
    Path before = output.resolve("nightly/latest").toRealPath();
    List<String> arguments = job.call(output, "--run-date", date.toString());
    for (double share = random.nextDouble(); ; share /= 2) {
      long millis = (long) (share * lastSeconds * 1000);
      ProgramProcess program = start(arguments);
      if (program.killAfter(millis)) {
        boolean whole =
            NightlyJob.tornRuns(output).isEmpty()
                && (output.resolve("nightly/latest").toRealPath().equals(before)
                    || NightlyJob.dated(output, date).toRealPath().toFile().isDirectory());
        System.out.printf(
            Locale.ROOT,
            "%s killed after %.1f s; the runs before are %s%n",
            date,
            millis / 1e3,
            whole ? "whole" : "NOT whole");
        if (!whole) {
          System.exit(1);
        }
        return;
      }
      System.out.printf("%s ended before it was killed; once more%n", date);
    }
  }

  private void finish(String what, Path to, String... flags)
      throws IOException, InterruptedException {
    TestRun run = start(job.call(to, flags)).finish();
    double seconds = seconds(run.err());
    if (run.exitCode() != ExitCode.GOOD) {
      throw new IllegalStateException(String.join(" ", flags) + "\n" + run.err());
    }
    if (what.equals("night")) {
      lastSeconds = seconds;
    }
    Matcher known = KNOWN.matcher(run.err());
    System.out.printf(
        Locale.ROOT,
        "%s %s: %.1f s%s%n",
        what,
        flags[flags.length - 1],
        seconds,
        known.find() ? ", " + known.group() : "");
  }

  /** What the runs themselves say: without the start of the process, or its wait for others. */
  private static double seconds(String told) {
    double seconds = 0;
    for (Matcher each = SECONDS.matcher(told); each.find(); ) {
      seconds += Double.parseDouble(each.group(1));
    }
    return seconds;
  }

  private ProgramProcess start(List<String> arguments) throws IOException {
    return ProgramProcess.start(System.getenv("WRAPPER"), work.resolve("log"), arguments);
  }

  private boolean same(LocalDate date, Path other) {
    List<String> differences =
        NightlyJob.differences(NightlyJob.dated(output, date), NightlyJob.dated(other, date));
    if (!differences.isEmpty()) {
      System.out.println(date + " differs from " + other.getFileName() + ": " + differences);
    }
    return differences.isEmpty();
  }

  private static TreeMap<LocalDate, List<String>> articles(Path corpus, int days, int perDay)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(json.readTree(line));
      }
    }
    all.sort(
        Comparator.comparing((JsonNode article) -> article.path("date").asText())
            .thenComparing(article -> article.path("ID").asText()));
    if (all.size() < days * perDay) {
      throw new IllegalArgumentException("The corpus has " + all.size() + " articles only");
    }
    List<JsonNode> taken = all.subList(all.size() - days * perDay, all.size());
    TreeMap<LocalDate, List<String>> byDay = new TreeMap<>();
    for (int i = 0; i < taken.size(); i++) {
      LocalDate day = FIRST.plusDays(i / perDay);
      byDay.computeIfAbsent(day, unused -> new ArrayList<>()).add(line(json, taken.get(i), day));
    }
    return byDay;
  }

  private static String line(ObjectMapper json, JsonNode article, LocalDate day)
      throws IOException {
    ObjectNode line = json.createObjectNode();
    line.put("id", article.path("ID").asText());
    line.put("outlet", article.path("source").asText());
    line.put("date", day.toString());
    line.put("title", article.path("title").asText());
    line.put("url", article.path("url").asText());
    line.put("byline", article.path("authors").asText());
    line.put("text", article.path("content_original").asText());
    return json.writeValueAsString(line);
  }
}
