package news.parallax.job;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;

/**
 * The weight of a run: processor time of the analysis alone, of a plain loop with the same tables,
 * of the Direct Runner and of an embedded Flink with tables, and of a whole run, each in a Java of
 * its own, in turns, the least of some rounds; bytes written for a byte of text. {@code make bench}
 * runs it.
 *
 * <p>Flink is measured where {@code FLINK_CLASSPATH} tells the class path of a build with it,
 * {@code FLINK_FLAGS} what its Java has to be started with.
 */
final class WeightBench {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final String TABLES = "[parquet, csv]";
  private static final double NANOS = 1e9;

  /** How often all is measured in turns; the least counts, for other work only adds. */
  private static final int ROUNDS = Integer.getInteger("parallax.bench.rounds", 3);

  private final Path spec;
  private final Path corpus;
  private final Path work;
  private final Path results;
  private final List<String> lines = new ArrayList<>(List.of("articles,measure,value,unit"));

  private WeightBench(Path spec, Path corpus, Path work, Path results) {
    this.spec = spec;
    this.corpus = corpus;
    this.work = work;
    this.results = results;
  }

  /**
   * Measures, or is measured.
   *
   * @param args job spec, corpus (JSON lines of AllSides, gzip), folder to work in, file of the
   *     results, then numbers of articles. Or: {@code measured}, what, and its arguments
   */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("measured")) {
      measured(args[1], List.of(args).subList(2, args.length));
      return;
    }
    WeightBench bench =
        new WeightBench(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    for (int i = 4; i < args.length; i++) {
      bench.measure(Integer.parseInt(args[i]));
    }
    WeightPlot.write(bench.lines, Path.of(args[3].replaceFirst("\\.csv$", "") + ".svg"));
  }

  /** Runs what is measured and tells its processor time and most memory on the last lines. */
  private static void measured(String what, List<String> args) throws Exception {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  OperatingSystemMXBean system =
                      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
                  System.out.printf(
                      Locale.ROOT, "%ncpu %.2f%n", system.getProcessCpuTime() / NANOS);
                  System.out.printf(Locale.ROOT, "memory %.0f%n", mostMemory());
                }));
    String[] given = args.toArray(String[]::new);
    switch (what) {
      case "run" -> Parallax.main(given);
      default -> PlainLoop.main(given);
    }
  }

  /** Megabytes that the process held at most, heap and all else; 0 where the system tells none. */
  private static double mostMemory() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private void measure(int articles) throws IOException, InterruptedException {
    Path input = work.resolve(articles + ".jsonl.gz");
    Files.createDirectories(work);
    ReplicatedArticles.main(
        new String[] {corpus.toString(), input.toString(), Integer.toString(articles)});
    Path whole = work.resolve(articles + "-whole");
    Map<String, Double> cpu = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      delete(whole);
      measured(input, whole).forEach((measure, seconds) -> cpu.merge(measure, seconds, Math::min));
    }
    for (String measure : cpu.keySet()) {
      tell(articles, measure, cpu.get(measure) / articles * 1e3, "CPU ms an article");
    }
    tell(
        articles,
        "whole run / analysis alone",
        cpu.get("whole run") / cpu.get("analysis alone"),
        "");
    double plain = cpu.get("plain loop with tables");
    tell(articles, "Direct Runner / plain loop", cpu.get("Direct Runner with tables") / plain, "");
    if (cpu.containsKey("Flink with tables")) {
      tell(articles, "Flink / plain loop", cpu.get("Flink with tables") / plain, "");
    }
    Path run = latest(whole);
    tell(articles, "bytes out / byte of text", (double) bytes(run) / text(run), "");
    delete(whole);
  }

  /** Seconds of processor time of each measure over the articles, one after the other. */
  private Map<String, Double> measured(Path input, Path whole)
      throws IOException, InterruptedException {
    String job = spec.toString();
    Map<String, Double> cpu = new LinkedHashMap<>();
    cpu.put("analysis alone", cpu("loop", job, "-", input.toString()));
    Path out = work.resolve("tables");
    cpu.put("plain loop with tables", cpu("loop", job, out.toString(), input.toString()));
    delete(out);
    Path tables = tablesOnly();
    cpu.put("Direct Runner with tables", run(tables, input, out));
    delete(out);
    if (System.getenv("FLINK_CLASSPATH") != null) {
      cpu.put("Flink with tables", run(tables, input, out, "--runner", "flink"));
      delete(out);
    }
    cpu.put("whole run", run(spec, input, whole));
    return cpu;
  }

  private double run(Path of, Path input, Path output, String... more)
      throws IOException, InterruptedException {
    List<String> args = new ArrayList<>(List.of("run", of.toString(), "--run-date"));
    args.addAll(List.of(DAY.toString(), "--no-state", "--input", input.toString(), "--output"));
    args.add(output.toString());
    args.addAll(List.of(more));
    return cpu("run", args.toArray(String[]::new));
  }

  /** The spec beside itself, so that its paths hold, with the tables as its only outputs. */
  private Path tablesOnly() throws IOException {
    Path copy = Files.createTempFile(spec.toAbsolutePath().getParent(), ".bench", ".yaml");
    copy.toFile().deleteOnExit();
    return Files.writeString(copy, Files.readString(spec) + "\noutputs: " + TABLES + "\n");
  }

  private static double cpu(String what, String... args) throws IOException, InterruptedException {
    Cost cost = cost(what, args);
    if (cost.exitCode() != 0) {
      throw new IllegalStateException(String.join("\n", cost.told()));
    }
    return cost.cpu();
  }

  /**
   * What a Java of its own cost, with the flags of this one.
   *
   * @param cpu seconds
   * @param memory megabytes at most
   * @param told all that it said
   */
  record Cost(int exitCode, double cpu, double memory, List<String> told) {}

  /** Runs what is measured in a Java of its own. */
  static Cost cost(String what, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    String libraries = System.getProperty("java.class.path");
    if (List.of(args).contains("flink") && System.getenv("FLINK_CLASSPATH") != null) {
      libraries = System.getenv("FLINK_CLASSPATH");
      command.addAll(List.of(System.getenv().getOrDefault("FLINK_FLAGS", "").strip().split(" +")));
    }
    command.addAll(List.of("-cp", libraries));
    command.addAll(List.of(WeightBench.class.getName(), "measured", what));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    double cpu = 0;
    double memory = 0;
    List<String> told = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        told.add(line);
        cpu = line.startsWith("cpu ") ? Double.parseDouble(line.substring(4)) : cpu;
        memory = line.startsWith("memory ") ? Double.parseDouble(line.substring(7)) : memory;
      }
    }
    return new Cost(process.waitFor(), cpu, memory, told);
  }

  private void tell(int articles, String measure, double value, String unit) throws IOException {
    lines.add(String.format(Locale.ROOT, "%d,%s,%.2f,%s", articles, measure, value, unit));
    System.out.println(lines.get(lines.size() - 1));
    Files.createDirectories(results.toAbsolutePath().getParent());
    Files.write(results, lines);
    Files.write(
        results.resolveSibling("machine.csv"),
        List.of(
            "fact,value",
            "processors," + Runtime.getRuntime().availableProcessors(),
            "processor,\"" + processor() + "\"",
            "java," + Runtime.version(),
            "flags,\""
                + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments())
                + "\"",
            "os," + System.getProperty("os.name") + " " + System.getProperty("os.version")));
  }

  private static String processor() throws IOException {
    Path facts = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(facts)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(facts).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  private static Path latest(Path output) throws IOException {
    try (Stream<Path> jobs = Files.list(output)) {
      return jobs.findFirst().orElseThrow().resolve("latest").toRealPath();
    }
  }

  private static long bytes(Path run) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static long text(Path run) throws IOException {
    long bytes = 0;
    try (TableRows rows = TableRows.open(new RunFolder(run, DAY), Tables.named("dim_article"))) {
      for (TableRow row : rows) {
        bytes += row.text("text").getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
