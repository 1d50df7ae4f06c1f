package news.parallax.job;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whole jobs over large inputs, each in a Java of its own with the flags of this one: 50,000 small
 * files, 2 GB of JSON lines that keep the page beside the text, and an archive of pages of 1 GB.
 * {@code make bench-scale} runs them with a heap of 1 GB on an embedded Flink, with default
 * outputs.
 */
final class ScaleBench {
  private static final long GB = 1L << 30;
  private static final int FILES = 50_000;

  private final ScaleInputs inputs;
  private final Path work;
  private final Path results;
  private final String runner;

  private ScaleBench(ScaleInputs inputs, Path work, Path results, String runner) {
    this.inputs = inputs;
    this.work = work;
    this.results = results;
    this.runner = runner;
  }

  /**
   * Generates and runs.
   *
   * @param args corpus (JSON lines of AllSides, gzip), folder to work in (inputs that it has are
   *     not made anew), file that rows of results are added to, runner, then {@code files}, {@code
   *     jsonl}, {@code warc}, each with a part of 1 behind it if the whole is too much: {@code
   *     files:0.1}
   */
  public static void main(String[] args) throws Exception {
    ScaleBench bench =
        new ScaleBench(
            new ScaleInputs(Path.of(args[0])), Path.of(args[1]), Path.of(args[2]), args[3]);
    Files.createDirectories(bench.work);
    for (String job : List.of(args).subList(4, args.length)) {
      String[] parts = job.split(":", 2);
      bench.run(parts[0], parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
    }
  }

  private void run(String job, double part) throws IOException, InterruptedException {
    String name = part == 1 ? job : job + "-" + part;
    Path input = work.resolve(name + (job.equals("files") ? "" : "." + job));
    boolean made = Files.exists(input);
    switch (job) {
      case "files" -> {
        if (!made) {
          inputs.writeFiles(input, (int) (part * FILES));
        }
        run(name, input, "files.yaml");
      }
      case "jsonl" -> {
        if (!made) {
          inputs.writeLines(input, (long) (part * 2 * GB));
        }
        run(name, input, "lines.yaml");
      }
      case "warc" -> {
        if (!made) {
          inputs.writeArchive(input, (long) (part * GB));
        }
        run(name, input, "pages.yaml");
      }
      default -> throw new IllegalArgumentException("There is no job " + job);
    }
  }

  private void run(String name, Path input, String spec) throws IOException, InterruptedException {
    String output = work.resolve("output-" + name).toString();
    long start = System.nanoTime();
    WeightBench.Cost cost =
        WeightBench.cost(
            "run",
            "run",
            "src/test/resources/scale/" + spec,
            "--runner",
            runner,
            "--no-state",
            "--run-date",
            "2026-01-31",
            "--input",
            input.toString(),
            "--output",
            output);
    double seconds = (System.nanoTime() - start) / 1e9;
    Files.write(work.resolve(name + ".log"), cost.told());
    String accepted =
        cost.told().stream()
            .filter(line -> line.contains(" records read in "))
            .reduce("", (one, other) -> other);
    String row =
        String.format(
            Locale.ROOT,
            "%s,%s,%s,%d,%.0f,%.0f,%.0f,\"%s\"",
            name,
            runner,
            heap(),
            cost.exitCode(),
            cost.cpu(),
            seconds,
            cost.memory(),
            accepted);
    System.out.println(row);
    List<String> rows =
        Files.exists(results)
            ? new ArrayList<>(Files.readAllLines(results))
            : new ArrayList<>(
                List.of("job,runner,heap,exit code,CPU s,clock s,most memory MB,told"));
    rows.add(row);
    Files.write(results, rows);
  }

  private static String heap() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("-Xmx"))
        .findFirst()
        .orElse("Java's own");
  }
}
