package news.parallax.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import news.parallax.job.folder.OutputException;
import news.parallax.report.check.Drift;
import news.parallax.report.check.DriftLimits;
import news.parallax.report.check.Quality;
import news.parallax.report.check.RuleResult;
import news.parallax.report.check.RunCheck;
import news.parallax.report.table.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax verify RUN}: holds a published run against what is declared of its tables. */
@Command(
    name = "verify",
    description =
        "Checks the tables of a published run: keys, references, ranges, sums, offsets, hashes.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "RUN",
      description = "The folder of a run, or of a job, whose latest run is meant.")
  private Path folder = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write what became of every rule, as CSV.")
  private @Nullable Path output;

  @Option(
      names = "--against",
      paramLabel = "RUN",
      description = "An earlier run that this one should be like, as far as runs are.")
  private @Nullable Path against;

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    PublishedRun run = PublishedRun.find(folder);
    if (!run.holdsCsv()) {
      out()
          .println(
              "This run was published without csv/, so its files are held against their hashes only.");
    }
    Quality quality = check(run).and(drift(run));
    if (output != null) {
      write(quality, output);
    }
    tell(quality);
    return quality.isGood() ? ExitCode.GOOD : ExitCode.VERIFY_FAILED;
  }

  private static Quality check(PublishedRun run) {
    try {
      if (!run.holdsCsv()) {
        return new Quality(files(run));
      }
      Path scratch = Files.createTempDirectory("parallax");
      try {
        return RunCheck.of(run.tables(), scratch).and(files(run));
      } finally {
        Files.delete(scratch);
      }
    } catch (IOException e) {
      throw new UsageException(run.folder() + " cannot be read: " + e);
    }
  }

  private static List<RuleResult> files(PublishedRun run) throws IOException {
    return List.of(FileHashes.success(run), FileHashes.check(run));
  }

  private List<RuleResult> drift(PublishedRun run) {
    if (against == null) {
      return List.of();
    }
    try {
      RunFolder before = PublishedRun.find(against).tables();
      return Drift.between(before, run.tables(), DriftLimits.DEFAULT);
    } catch (IOException e) {
      throw new UsageException("the two runs cannot be compared: " + e);
    }
  }

  private static void write(Quality quality, Path file) {
    try {
      quality.write(file);
    } catch (IOException e) {
      throw new OutputException("cannot write " + file + ": " + e, e);
    }
  }

  private void tell(Quality quality) {
    PrintWriter out = out();
    QualityMessage.lines(quality).forEach(out::println);
    out.flush();
  }

  private PrintWriter out() {
    return Objects.requireNonNull(command).commandLine().getOut();
  }
}
