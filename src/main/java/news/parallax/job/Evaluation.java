package news.parallax.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.job.folder.OutputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all evaluations need. */
abstract class Evaluation implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--predictions",
      required = true,
      paramLabel = "OUT",
      description = "The file to write the predictions to, one line for each text or mention.")
  Path predictions = Path.of("");

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "A CSV file to write the scores to as well.")
  @Nullable Path scores;

  /**
   * Predicts and scores.
   *
   * @throws IOException if a file cannot be read or written
   */
  abstract EvaluationResult evaluate() throws IOException;

  @Override
  public Integer call() {
    try {
      EvaluationResult result = evaluate();
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      result.lines().forEach(out::println);
      if (scores != null) {
        result.table().write(scores);
      }
      if (!result.problems().isEmpty()) {
        throw new UsageException(String.join("\n", result.problems()));
      }
      return ExitCode.GOOD;
    } catch (IOException e) {
      throw new OutputException("cannot read what was coded or write " + predictions + ": " + e, e);
    }
  }
}
