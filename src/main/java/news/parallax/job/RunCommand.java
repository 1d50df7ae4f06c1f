package news.parallax.job;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.parallax.analysis.Window;
import news.parallax.beam.BeamStore;
import news.parallax.job.spec.JobSpec;
import news.parallax.job.spec.JobSpecFile;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code parallax run SPEC}: reads the articles of a job and publishes its tables. */
@Command(
    name = "run",
    description = "Reads the articles that a job spec names and writes its tables.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SPEC",
      description = "The job spec, a YAML file such as pipelines/coverage.yaml.")
  private Path file = Path.of("");

  @Option(
      names = "--input",
      paramLabel = "PATTERN",
      description = "A file, folder or pattern to read in place of the spec's; may be repeated.")
  private @Nullable List<String> inputs;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "The folder for results in place of the spec's.")
  private @Nullable Path output;

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      description = "The engine: direct, or one that was built in (flink, spark).")
  private @Nullable String runner;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Number of workers; one a processor if not given.")
  private @Nullable Integer parallelism;

  @Option(
      names = "--run-date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day the run counts for: 2026-01-31, today or yesterday (UTC); today if not given.")
  private @Nullable LocalDate runDate;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day whose articles the run covers, in place of the spec's window.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last day whose articles the run covers, in place of the spec's window.")
  private @Nullable LocalDate to;

  @Option(
      names = "--backfill",
      description = {
        "Run once for each day from --from to --to, each the run date of its own run;",
        "the spec must say by its window which articles belong to a run date."
      })
  private boolean backfill;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "How long to wait for another run of the job to end; 0 if not given.")
  private int wait;

  @Option(names = "--full", description = "Analyse every article anew, known or not.")
  private boolean full;

  @Option(
      names = "--no-state",
      description = "Neither use what earlier runs worked out nor keep anything for later ones.")
  private boolean noState;

  @Option(
      names = "--engine-option",
      paramLabel = "OPTION",
      description = "A further option for Apache Beam, as in flinkMaster=host:8081; repeatable.")
  private List<String> engineOptions = List.of();

  @Override
  public Integer call() {
    Problems problems = new Problems();
    JobSpec spec =
        JobSpecFile.read(file, problems)
            .with(
                new JobSpec.Overrides(inputs, output, runner, parallelism, noState ? false : null));
    if (parallelism != null && parallelism < 1) {
      throw new UsageException("--parallelism must be at least 1");
    }
    if (wait < 0) {
      throw new UsageException("--wait must be at least 0");
    }
    if (backfill) {
      return backfill(spec, problems);
    }
    LocalDate date = runDate != null ? runDate : LocalDate.now(ZoneOffset.UTC);
    return run(spec, problems, date, window(spec, date, from, to), full);
  }

  /** Runs day by day, up to the first run that fails. */
  private int backfill(JobSpec spec, Problems problems) {
    if (from == null || to == null || to.isBefore(from) || runDate != null) {
      throw new UsageException(
          "--backfill needs --from and --to, in this order, and takes no --run-date");
    }
    if (spec.publishing().windowDays() == 0) {
      throw new UsageException(
          "--backfill needs a window in "
              + file
              + ", as in window: {days: 7}; without one every run date would cover all articles");
    }
    boolean forget = full;
    for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
      System.err.println("Run date " + date);
      int code = run(spec, problems, date, window(spec, date, null, null), forget);
      forget = false;
      if (code != ExitCode.GOOD) {
        System.err.println("The backfill ends here; go on with --from " + date);
        return code;
      }
    }
    return ExitCode.GOOD;
  }

  private int run(JobSpec spec, Problems problems, LocalDate date, Window window, boolean forget) {
    List<String> options =
        Stream.concat(BeamStore.options().stream(), engineOptions.stream())
            .map(RunCommand::withDashes)
            .toList();
    RunRequest request = new RunRequest(date, window, forget, Duration.ofSeconds(wait), options);
    return new CoverageJob(spec, problems, request, System.err, Ansi.AUTO.enabled()).run();
  }

  /** The window of the spec, each of its ends where the flags do not give another. */
  private static Window window(
      JobSpec spec, LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
    int days = spec.publishing().windowDays();
    LocalDate first = from != null || days == 0 ? from : date.minusDays(days - 1L);
    LocalDate last = to != null || days == 0 ? to : date;
    if (first != null && last != null && last.isBefore(first)) {
      throw new UsageException(
          "the window is empty: it begins on " + first + " and ends on " + last);
    }
    return new Window(first, last);
  }

  private static String withDashes(String option) {
    return option.startsWith("--") ? option : "--" + option;
  }

  /** Reads a day of the command line: a date, or a word that schedulers can do without a shell. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      return switch (value) {
        case "today" -> today;
        case "yesterday" -> today.minusDays(1);
        default -> date(value);
      };
    }

    private static LocalDate date(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + value + "' is no day; write 2026-01-31, today or yesterday");
      }
    }
  }
}
