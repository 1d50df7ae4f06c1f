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
 * @param job name of the job and of its folder below the output
 */
public record JobSpec(
    String job,
    Inputs inputs,
    Analysis analysis,
    Publishing publishing,
    Bounds bounds,
    Running running) {

  /**
   * What is read, and how.
   *
   * @param patterns files, folders or glob patterns
   * @param columns for each field of an article the columns to look for, where the spec says so;
   *     fields it leaves out keep their default columns
   * @param userData what users know of their articles and outlets
   * @param preset whose columns the inputs have
   * @param fileNames what names of files tell
   */
  public record Inputs(
      List<String> patterns,
      Map<String, List<String>> columns,
      UserData userData,
      Preset preset,
      List<FileNames> fileNames) {
    Inputs of(List<String> others) {
      return new Inputs(others, columns, userData, preset, fileNames);
    }
  }

  /**
   * By what articles are analysed.
   *
   * @param languages ISO 639-1 codes of the languages to accept
   * @param outlets the outlet list; null if the job has none
   * @param actors the actor list; null if the job has none
   */
  public record Analysis(
      Set<String> languages, List<Path> codebooks, @Nullable Path outlets, @Nullable Path actors) {}

  /**
   * What a run must keep to.
   *
   * @param rejectedShare the run fails if a larger share of the records is rejected
   * @param minimumArticles the run fails if fewer articles are left
   * @param defects the run fails if the program failed at a larger share of the records
   * @param limits what a record may take up; what exceeds them is rejected
   * @param pairArticles outlets with fewer articles are not held against one another
   */
  public record Bounds(
      double rejectedShare, int minimumArticles, double defects, Limits limits, int pairArticles) {}

  /**
   * What is published, and where.
   *
   * @param output the folder for the results of all jobs
   * @param outputs what to publish of a run; at least one of them holds the tables
   * @param experimental kinds of statements that the report tells however seldom they are right
   * @param megabytesPerPart how much input goes into one part file of a table
   * @param windowDays a run covers the articles of so many days, the last its run date; 0 for all
   * @param keep so many run dates stay; 0 for all
   */
  public record Publishing(
      Path output,
      Set<Output> outputs,
      Set<String> experimental,
      int megabytesPerPart,
      int windowDays,
      int keep) {
    private static final long MEGABYTE = 1 << 20;
    private static final int MOST_PARTS = 4096;

    /**
     * Into how many part files a table is cut. Set by the input alone, so that the files are the
     * same at any parallelism.
     *
     * @param bytes the size of the input
     */
    public int parts(long bytes) {
      long perPart = megabytesPerPart * MEGABYTE;
      long parts = (bytes + perPart - 1) / perPart;
      return (int) Math.max(1, Math.min(MOST_PARTS, parts));
    }

    Publishing to(Path other) {
      return new Publishing(other, outputs, experimental, megabytesPerPart, windowDays, keep);
    }
  }

  /**
   * How a run is worked.
   *
   * @param runner name of an engine, see {@link Engine}
   * @param parallelism number of workers; 0 for one a processor
   * @param state whether what is worked out of an article is kept for later runs
   */
  public record Running(String runner, int parallelism, boolean state) {
    /** The number of workers to use on this machine. */
    public int workers() {
      return parallelism > 0 ? parallelism : Runtime.getRuntime().availableProcessors();
    }
  }

  /** Flags of the command line; null where the flag is not given. */
  public record Overrides(
      @Nullable List<String> inputs,
      @Nullable Path output,
      @Nullable String runner,
      @Nullable Integer parallelism,
      @Nullable Boolean state) {}

  /** The same, with what the flags say. */
  public JobSpec with(Overrides flags) {
    return new JobSpec(
        job,
        flags.inputs() == null ? inputs : inputs.of(flags.inputs()),
        analysis,
        flags.output() == null ? publishing : publishing.to(flags.output()),
        bounds,
        new Running(
            flags.runner() == null ? running.runner : flags.runner(),
            flags.parallelism() == null ? running.parallelism : flags.parallelism(),
            flags.state() == null ? running.state : flags.state()));
  }

  /** How the inputs are to be read. */
  public ReadPlan reading() {
    return ReadPlan.of(inputs.preset, inputs.columns)
        .naming(inputs.fileNames)
        .within(bounds.limits);
  }
}
