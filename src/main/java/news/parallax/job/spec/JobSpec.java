package news.parallax.job.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.read.FileNames;
import news.parallax.read.Limits;
import news.parallax.read.Preset;
import news.parallax.read.ReadPlan;
import news.parallax.report.table.Output;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to do, as its YAML file and the flags say. Paths are already resolved: those of the
 * file against the folder the file lies in, those of flags against the working directory.
 *
 * @param job name of the job and of its folder below {@code output}
 * @param inputs files, folders or glob patterns
 * @param columns for each field of an article the columns to look for, where the spec says so;
 *     fields it leaves out keep their default columns
 * @param userData what users know of their articles and outlets
 * @param preset whose columns the inputs have
 * @param fileNames what names of files tell
 * @param languages ISO 639-1 codes of the languages to accept
 * @param outlets the outlet list; null if the job has none
 * @param actors the actor list; null if the job has none
 * @param output the folder for the results of all jobs
 * @param rejectedShare the run fails if a larger share of the records is rejected
 * @param minimumArticles the run fails if fewer articles are left
 * @param defects the run fails if the program failed at a larger share of the records
 * @param limits what a record may take up; what exceeds them is rejected
 * @param pairArticles outlets with fewer articles are not held against one another
 * @param megabytesPerPart how much input goes into one part file of a table
 * @param outputs what to publish of a run; at least one of them holds the tables
 * @param experimental kinds of statements that the report tells however seldom they are right
 * @param windowDays a run covers the articles of so many days, the last its run date; 0 for all
 * @param state whether what is worked out of an article is kept for later runs
 * @param keep so many run dates stay; 0 for all
 * @param runner name of an engine, see {@link Engine}
 * @param parallelism number of workers; 0 for one a processor
 */
public record JobSpec(
    String job,
    List<String> inputs,
    Map<String, List<String>> columns,
    UserData userData,
    Preset preset,
    List<FileNames> fileNames,
    Set<String> languages,
    List<Path> codebooks,
    @Nullable Path outlets,
    @Nullable Path actors,
    Path output,
    double rejectedShare,
    int minimumArticles,
    double defects,
    Limits limits,
    int pairArticles,
    int megabytesPerPart,
    Set<Output> outputs,
    Set<String> experimental,
    int windowDays,
    boolean state,
    int keep,
    String runner,
    int parallelism) {

  /** Flags of the command line; null where the flag is not given. */
  public record Overrides(
      @Nullable List<String> inputs,
      @Nullable Path output,
      @Nullable String runner,
      @Nullable Integer parallelism,
      @Nullable Boolean state) {

    static final Overrides NONE = new Overrides(null, null, null, null, null);

    public Overrides(
        @Nullable List<String> inputs,
        @Nullable Path output,
        @Nullable String runner,
        @Nullable Integer parallelism) {
      this(inputs, output, runner, parallelism, null);
    }
  }

  public JobSpec with(Overrides overrides) {
    return new JobSpec(
        job,
        overrides.inputs() != null ? overrides.inputs() : inputs,
        columns,
        userData,
        preset,
        fileNames,
        languages,
        codebooks,
        outlets,
        actors,
        overrides.output() != null ? overrides.output() : output,
        rejectedShare,
        minimumArticles,
        defects,
        limits,
        pairArticles,
        megabytesPerPart,
        outputs,
        experimental,
        windowDays,
        overrides.state() != null ? overrides.state() : state,
        keep,
        overrides.runner() != null ? overrides.runner() : runner,
        overrides.parallelism() != null ? overrides.parallelism() : parallelism);
  }

  /** How the inputs are to be read. */
  public ReadPlan reading() {
    return ReadPlan.of(preset, columns).naming(fileNames).within(limits);
  }

  /** The number of workers to use on this machine. */
  public int workers() {
    return parallelism > 0 ? parallelism : Runtime.getRuntime().availableProcessors();
  }
}
