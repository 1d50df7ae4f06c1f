package news.parallax.job;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import news.parallax.analysis.ArticleTrial;
import news.parallax.analysis.RunDefectException;
import news.parallax.analysis.RunTrials;
import news.parallax.beam.CoveragePipeline;
import news.parallax.beam.CoveragePlan;
import news.parallax.beam.RestingDirectRunner;
import news.parallax.beam.RunMetrics;
import news.parallax.beam.RunOutput;
import news.parallax.job.folder.JobFolder;
import news.parallax.job.folder.OutputException;
import news.parallax.job.folder.WriteFault;
import news.parallax.job.machine.MemoryException;
import news.parallax.job.spec.Engine;
import news.parallax.job.spec.JobFiles;
import news.parallax.job.spec.JobSpec;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlices;
import news.parallax.read.UnusableInputException;
import news.parallax.report.check.Quality;
import news.parallax.report.table.DefectFile;
import news.parallax.report.table.FileDigest;
import news.parallax.report.table.RowTrial;
import news.parallax.report.table.RunCounts;
import news.parallax.report.table.StoryRowTrial;
import news.parallax.report.table.UserColumnsFile;
import news.parallax.store.Places;
import news.parallax.yaml.Problems;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;

/** One run of a job, from its spec to published tables. */
final class CoverageJob {
  /** Small enough that every worker gets some, large enough that starting one is cheap. */
  static final long SLICE_BYTES = 1 << 21;

  private final JobSpec spec;
  private final Problems problems;
  private final RunRequest request;
  private final PrintStream err;
  private final boolean terminal;
  private final RunMessages messages;
  private final RunAccount account;
  private final UnaryOperator<RunTrials> trials;

  /**
   * Makes a run ready.
   *
   * @param problems what was wrong with the spec; the run adds what is wrong with the files it
   *     names
   * @param err where progress and the outcome are told
   * @param terminal whether {@code err} is a terminal
   */
  CoverageJob(
      JobSpec spec, Problems problems, RunRequest request, PrintStream err, boolean terminal) {
    this(spec, problems, request, err, terminal, UnaryOperator.identity());
  }

  /**
   * A run whose articles and stories have more to stand.
   *
   * @param trials what they are to stand, from what they stand in every run
   */
  CoverageJob(
      JobSpec spec,
      Problems problems,
      RunRequest request,
      PrintStream err,
      boolean terminal,
      UnaryOperator<RunTrials> trials) {
    this.trials = trials;
    this.spec = spec;
    this.problems = problems;
    this.request = request;
    this.err = err;
    this.terminal = terminal;
    this.messages = new RunMessages(spec, request.runDate(), err);
    this.account = new RunAccount(spec, request);
  }

  /**
   * Runs the job.
   *
   * @return an {@link ExitCode}
   * @throws news.parallax.yaml.InvalidFileException if the spec or a file it names is wrong
   * @throws UsageException if there is nothing to read
   * @throws OutputException if the results cannot be written
   * @throws MemoryException if the memory given to Java ran out
   */
  int run() {
    try {
      int code = attempt();
      account.end(code, code == ExitCode.GOOD ? null : "the run ended with exit code " + code);
      return code;
    } catch (RuntimeException e) {
      throw ended(cause(e));
    } catch (Error e) {
      MemoryException memory = MemoryException.behind(e);
      if (memory == null) {
        throw e;
      }
      throw ended(memory);
    } finally {
      giveAccount();
    }
  }

  private RuntimeException cause(RuntimeException e) {
    MemoryException memory = MemoryException.behind(e);
    if (memory != null) {
      return memory;
    }
    return e instanceof UncheckedIOException unchecked && unchecked.getCause() != null
        ? WriteFault.exception(spec.publishing().output(), unchecked.getCause())
        : e;
  }

  private RuntimeException ended(RuntimeException e) {
    account.end(ExitCode.of(e), String.valueOf(e.getMessage()));
    return e;
  }

  /** A run that cannot be told of is a good run all the same. */
  private void giveAccount() {
    Path folder = JobFolder.of(spec.publishing().output(), spec.job());
    if (spec.job().isEmpty() || !Files.isDirectory(folder)) {
      return;
    }
    try {
      account.write(folder);
    } catch (IOException e) {
      err.println("The metrics or the lineage of the run cannot be written: " + e);
    }
  }

  private int attempt() {
    JobFiles files = JobFiles.read(spec, problems);
    problems.throwIfAny();
    PipelineOptions options =
        Engine.options(spec.running().runner(), spec.running().workers(), request.engineOptions());
    FileSystems.setDefaultPipelineOptions(options);
    InputListing inputs = list();
    try (JobFolder folder =
        JobFolder.open(spec.publishing().output(), spec.job(), request.patience())) {
      RunIdentity identity =
          RunIdentity.of(spec, files, inputs.files(), request.runDate(), request.window());
      account.madeFrom(identity);
      messages.begins(inputs);
      Progress progress = new Progress(err, terminal, inputs.bytes());
      Attempt attempt = new Attempt(folder, identity, inputs, options, progress);
      Path staged;
      try {
        staged = analyse(attempt, ArticleTrial.NONE);
      } catch (RunDefectException e) {
        messages.startsAnew(e);
        staged = analyse(attempt, new RowTrial(identity.info().codebooks(), identity.columns()));
      }
      return conclude(folder, staged, identity, progress);
    }
  }

  /** What both attempts at a run have in common. */
  private record Attempt(
      JobFolder folder,
      RunIdentity identity,
      InputListing inputs,
      PipelineOptions options,
      Progress progress) {}

  /**
   * Makes the tables.
   *
   * @param trial what each article stands before anything of it is taken in
   * @return the folder that they are in
   */
  private Path analyse(Attempt attempt, ArticleTrial trial) {
    RunIdentity identity = attempt.identity;
    StateUse state = StateUse.open(spec, request.full(), attempt.folder, identity, err);
    Path staged = stage(attempt.folder, identity);
    Path parcels = parcels(attempt);
    CoveragePlan plan =
        new CoveragePlan(
            InputSlices.cut(attempt.inputs.files(), SLICE_BYTES),
            identity.analysis(),
            request.window(),
            state.plan(),
            trials.apply(new RunTrials(trial, new StoryRowTrial())),
            spec.publishing().parts(attempt.inputs.bytes()),
            new RunOutput(staged.toString(), identity.info()),
            parcels == null ? null : parcels.toString());
    RunMetrics metrics = execute(plan, attempt.options, attempt.progress);
    attempt.folder.clear(parcels);
    account.analysed(metrics);
    state.takeIn(metrics);
    return attempt.folder.bringHome(staged, identity.info().id());
  }

  /** Where articles lie between steps, if not in the heap nor sent by an engine. */
  private static @Nullable Path parcels(Attempt attempt) {
    return RestingDirectRunner.isMeant(attempt.options)
        ? attempt.folder.stageHere(attempt.identity.info().id() + ".parcels")
        : null;
  }

  private static Path stage(JobFolder folder, RunIdentity identity) {
    Path staged = folder.stage(identity.info().id());
    try {
      UserColumnsFile.write(staged, identity.columns());
    } catch (IOException e) {
      throw WriteFault.exception(staged, e);
    }
    return staged;
  }

  private InputListing list() {
    try {
      return InputListing.of(Path.of("").toAbsolutePath(), spec.inputs().patterns());
    } catch (UnusableInputException e) {
      throw new UsageException(String.join("\n", e.problems()));
    }
  }

  private static RunMetrics execute(CoveragePlan plan, PipelineOptions options, Progress progress) {
    Pipeline pipeline = Pipeline.create(options);
    CoveragePipeline.build(pipeline, plan);
    return new PipelineRun(pipeline, Places.of(plan.output().folder()), progress).finish();
  }

  private int conclude(JobFolder folder, Path staged, RunIdentity identity, Progress progress) {
    String runId = identity.info().id();
    progress.step("checking the tables");
    StagedRun run = StagedRun.check(staged, identity);
    progress.end();
    RunCounts counts = run.counts();
    messages.counts(counts, progress.seconds());
    String refusal = RunLimits.refusal(spec, counts);
    if (refusal != null) {
      account.wrote(counts, run.completeFailed());
      err.printf(
          Locale.ROOT,
          "%s%nNothing was published. What was wrong: %s%n",
          refusal,
          folder.keepFailed(staged, runId).resolve("csv").resolve("fact_rejected.csv"));
      keepDefects(counts, folder, staged, runId);
      return ExitCode.BAD_INPUT;
    }
    Quality quality = run.quality().and(run.drift(latest(), err));
    QualityMessage.lines(quality).forEach(err::println);
    if (!quality.isGood()) {
      account.wrote(counts, run.completeFailed());
      err.printf(
          Locale.ROOT,
          "Nothing was published. The tables, and what became of every rule, are in %s%n",
          folder.keepFailed(staged, runId));
      keepDefects(counts, folder, staged, runId);
      return ExitCode.VERIFY_FAILED;
    }
    List<FileDigest> files = run.complete(spec.publishing().outputs(), progress, err);
    progress.end();
    account.wrote(counts, files);
    keepDefects(counts, folder, staged, runId);
    messages.published(folder.publish(staged, runId, request.runDate(), spec.publishing().keep()));
    return ExitCode.GOOD;
  }

  /** Keeps the texts that the program failed at, and tells of them. */
  private void keepDefects(RunCounts counts, JobFolder folder, Path staged, String runId) {
    Path defects = StagedRun.defects(staged);
    if (Files.exists(defects)) {
      messages.defects(counts, folder.keepFailed(defects, runId, DefectFile.NAME));
    }
  }

  /** The latest run of the job; null if there is none that can be read. */
  private @Nullable PublishedRun latest() {
    try {
      return PublishedRun.latestOf(spec.publishing().output().resolve(spec.job()));
    } catch (UsageException e) {
      err.println("The run cannot be held against the latest one: " + e.getMessage());
      return null;
    }
  }
}
