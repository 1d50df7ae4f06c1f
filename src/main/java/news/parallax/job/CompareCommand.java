package news.parallax.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import news.parallax.job.folder.OutputException;
import news.parallax.report.compare.ArticleDifference;
import news.parallax.report.compare.Difference;
import news.parallax.report.compare.DifferenceFile;
import news.parallax.report.compare.TableComparison;
import news.parallax.report.compare.TableDifference;
import news.parallax.report.schema.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax compare RUN_A RUN_B}: what changed in figures, and why. */
@Command(
    name = "compare",
    description = "Tells what changed in the figures from one run to another, and why.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  private static final int MOST_COLUMNS = 6;

  /** The twins of the aggregates move alike; the CSV file has them. */
  private static final String WITHOUT_COPIES = "_without_copies";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "RUN_A",
      description = "A folder, or with --job an id or a run date.")
  private String runA = "";

  @Parameters(index = "1", paramLabel = "RUN_B", description = "The run to hold against it.")
  private String runB = "";

  @Option(
      names = "--job",
      paramLabel = "FOLDER",
      description = "The folder of a job, such as output/coverage, to look for ids and dates in.")
  private Path job = Path.of("");

  @Option(names = "--csv", paramLabel = "FILE", description = "A file for every single difference.")
  private @Nullable Path csv;

  @Override
  public Integer call() {
    PublishedRun a = PublishedRun.find(runA, job);
    PublishedRun b = PublishedRun.find(runB, job);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try {
      if (csv == null) {
        compare(a, b, out, difference -> {});
      } else {
        try (Writer file = writer(csv);
            DifferenceFile differences = new DifferenceFile(file)) {
          compare(a, b, out, differences);
        }
      }
    } catch (IOException e) {
      throw new OutputException("the runs cannot be compared: " + e, e);
    }
    out.flush();
    return ExitCode.GOOD;
  }

  private static BufferedWriter writer(Path file) {
    try {
      return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new OutputException("cannot write " + file + ": " + e, e);
    }
  }

  private static void compare(
      PublishedRun a, PublishedRun b, PrintWriter out, Consumer<Difference> all)
      throws IOException {
    out.println("A: " + a.id() + " of " + a.text("/run_date") + ", " + a.folder());
    out.println("B: " + b.id() + " of " + b.text("/run_date") + ", " + b.folder());
    out.println();
    out.println("Why they may differ");
    List<String> causes = Causes.of(a, b);
    (causes.isEmpty() ? List.of("nothing that decides the figures is different") : causes)
        .forEach(cause -> out.println("  " + cause));
    ArticleDifference articles = ArticleDifference.of(a.tables(), b.tables());
    tellRecords(a, b, articles, out);
    List<TableDifference> differences = new ArrayList<>();
    out.println();
    out.println("Tables (rows in A only, in B only, in both with other cells, the same)");
    for (Table<?> table : b.tables().tables()) {
      TableDifference difference =
          TableComparison.of(table, a.tables(), b.tables(), articles.onlyInOne(), all);
      if (difference == null) {
        out.println("  " + table.name() + ": not in both runs in a form that can be compared");
      } else {
        tell(difference, out);
        differences.add(difference);
      }
    }
    tellArticles(differences, out);
    tellShares(differences, out);
  }

  private static void tellRecords(
      PublishedRun a, PublishedRun b, ArticleDifference articles, PrintWriter out) {
    out.println();
    out.println("Records");
    for (String outcome : List.of("read", "accepted", "rejected", "duplicate", "outside_window")) {
      out.printf(
          "  %s: %s -> %s%n",
          outcome, a.text("/records/" + outcome), b.text("/records/" + outcome));
    }
    out.printf(
        Locale.ROOT,
        "  articles: %,d in both, %,d in A only, %,d in B only%n",
        articles.both(),
        articles.onlyA(),
        articles.onlyB());
  }

  private static void tell(TableDifference difference, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "  %s: %,d, %,d, %,d, %,d%s%n",
        difference.table(),
        difference.rows().onlyA(),
        difference.rows().onlyB(),
        difference.rows().changed(),
        difference.rows().same(),
        columns(difference));
  }

  /** The columns that differ most often. */
  private static String columns(TableDifference difference) {
    String columns =
        difference.columns().entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(MOST_COLUMNS)
            .map(column -> column.getKey() + " " + column.getValue())
            .collect(Collectors.joining(", "));
    return columns.isEmpty() ? "" : " (" + columns + ")";
  }

  private static void tellArticles(List<TableDifference> differences, PrintWriter out) {
    out.println();
    out.println("Articles with the same text and other facts");
    boolean any = false;
    for (TableDifference difference : differences) {
      if (difference.table().startsWith("fact_") && difference.articles() > 0) {
        any = true;
        out.printf(Locale.ROOT, "  %s: %,d%n", difference.table(), difference.articles());
      }
    }
    if (!any) {
      out.println("  none");
    }
  }

  private static void tellShares(List<TableDifference> differences, PrintWriter out) {
    out.println();
    out.println("Shares that moved further than their 95 % intervals explain");
    boolean any = false;
    for (TableDifference difference : differences) {
      if (difference.apart() > 0 && !difference.table().endsWith(WITHOUT_COPIES)) {
        any = true;
        out.printf(Locale.ROOT, "  %s: %,d%n", difference.table(), difference.apart());
        for (Difference share : difference.largest()) {
          out.printf(
              Locale.ROOT,
              "    %s, %s: %.3f -> %.3f%n",
              share.row(),
              share.column(),
              Double.parseDouble(share.a()),
              Double.parseDouble(share.b()));
        }
      }
    }
    if (!any) {
      out.println("  none");
    }
  }
}
