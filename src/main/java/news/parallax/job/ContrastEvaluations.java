package news.parallax.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.contrast.CodedStatements;
import news.parallax.evaluate.contrast.CodingSheet;
import news.parallax.evaluate.contrast.ContrastEvaluation;
import news.parallax.job.folder.OutputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How often what a run says is right: a sheet to code, what was coded, and the score. */
final class ContrastEvaluations {
  private ContrastEvaluations() {}

  /** What the three steps share. */
  private abstract static class Step implements Callable<Integer> {
    @Spec @Nullable CommandSpec spec;

    /** Does it; gives back what could not be used. */
    abstract List<String> run(PrintWriter out) throws IOException;

    @Override
    public Integer call() {
      try {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<String> problems = run(out);
        out.flush();
        if (!problems.isEmpty()) {
          throw new UsageException(String.join("\n", problems));
        }
        return ExitCode.GOOD;
      } catch (IOException e) {
        throw new OutputException("cannot read or write what is coded: " + e, e);
      }
    }
  }

  /** {@code parallax evaluate contrast-sheet}. */
  @Command(
      name = "contrast-sheet",
      description = {
        "Draws statements of a run at random and writes them with their context, for coders to",
        "fill in. The sheet holds text of the articles: keep it where they may be kept."
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Sheet extends Step {
    @Option(
        names = "--run",
        required = true,
        paramLabel = "FOLDER",
        description = "The folder of a run, or of a job, whose latest run is taken.")
    private Path run = Path.of("");

    @Option(
        names = "--rows",
        paramLabel = "N",
        description = "How many of each kind, if there are as many (default: ${DEFAULT-VALUE}).")
    private int rows = 50;

    @Option(
        names = "--seed",
        paramLabel = "N",
        description = "Another number draws others (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
        names = "--sheet",
        required = true,
        paramLabel = "OUT",
        description = "The CSV file to write; the column code takes right, wrong or unclear.")
    private Path sheet = Path.of("");

    @Override
    List<String> run(PrintWriter out) throws IOException {
      CodingSheet.draw(PublishedRun.find(run).tables(), rows, seed, sheet)
          .forEach((kind, count) -> out.println("%-22s %4d".formatted(kind, count)));
      return List.of();
    }
  }

  /** {@code parallax evaluate contrast-codes}. */
  @Command(
      name = "contrast-codes",
      description = "Puts the sheets of two coders together, as keys and codes without text.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Codes extends Step {
    @Option(
        names = "--first",
        required = true,
        paramLabel = "SHEET",
        description = "The sheet of one coder.")
    private Path first = Path.of("");

    @Option(
        names = "--second",
        required = true,
        paramLabel = "SHEET",
        description = "The sheet of the other.")
    private Path second = Path.of("");

    @Option(
        names = "--settled",
        paramLabel = "SHEET",
        description = {
          "A sheet with those they disagreed on, coded once more; without it the less",
          "favourable code counts."
        })
    private @Nullable Path settled;

    @Option(
        names = "--coded",
        required = true,
        paramLabel = "OUT",
        description = "The CSV file to write.")
    private Path coded = Path.of("");

    @Override
    List<String> run(PrintWriter out) throws IOException {
      return CodedStatements.gather(first, second, settled, coded);
    }
  }

  /** {@code parallax evaluate contrast}. */
  @Command(
      name = "contrast",
      description = "Scores statements of runs on what two coders said of them.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Contrast extends Step {
    @Option(
        names = "--coded",
        required = true,
        paramLabel = "FILE",
        description = "The coded statements, as contrast-codes writes them.")
    private Path coded = Path.of("");

    @Option(
        names = "--scores",
        paramLabel = "FILE",
        description = "A CSV file to write the scores to as well.")
    private @Nullable Path scores;

    @Override
    List<String> run(PrintWriter out) throws IOException {
      EvaluationResult result = ContrastEvaluation.run(coded);
      result.lines().forEach(out::println);
      if (scores != null) {
        result.table().write(scores);
      }
      return result.problems();
    }
  }
}
