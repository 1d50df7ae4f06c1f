package news.parallax.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import news.parallax.analysis.RunDefectException;
import news.parallax.job.folder.JobFolder;
import news.parallax.job.machine.HeapEstimate;
import news.parallax.job.spec.JobSpec;
import news.parallax.read.InputListing;
import news.parallax.report.table.RunCounts;
import org.jspecify.annotations.Nullable;

/** What a run tells on standard error of itself, beside its progress. */
final class RunMessages {
  private final JobSpec spec;
  private final LocalDate runDate;
  private final PrintStream err;

  RunMessages(JobSpec spec, LocalDate runDate, PrintStream err) {
    this.spec = spec;
    this.runDate = runDate;
    this.err = err;
  }

  /** What the run is about to read, and whether its memory seems to do. */
  void begins(InputListing inputs) {
    err.printf(
        Locale.ROOT,
        "%s: %,d files, %.1f MB, runner %s, %d workers%n",
        spec.job(),
        inputs.files().size(),
        inputs.bytes() / 1e6,
        spec.running().runner(),
        spec.running().workers());
    if (!inputs.passedOver().isEmpty()) {
      err.printf(
          Locale.ROOT,
          "%,d hidden files passed over, the first: %s%n",
          inputs.passedOver().size(),
          inputs.passedOver().get(0));
    }
    String tight = heapWarning(inputs);
    if (tight != null) {
      err.println(tight);
    }
  }

  /** On other engines than the Direct Runner the facts lie elsewhere. */
  private @Nullable String heapWarning(InputListing inputs) {
    return spec.running().runner().equals("direct")
        ? HeapEstimate.warning(
            inputs.expectedText(), inputs.files().size(), Runtime.getRuntime().maxMemory())
        : null;
  }

  /** What the run starts anew for. */
  void startsAnew(RunDefectException defect) {
    err.printf(
        "%s: %s%nThe run starts anew and tries each article first, so that a defect costs one"
            + " record.%n",
        defect.getMessage(), defect.getCause());
  }

  /**
   * What the program failed at.
   *
   * @param kept where the texts are
   */
  void defects(RunCounts counts, Path kept) {
    if (counts.rejections().defects() > 0) {
      err.printf(
          Locale.ROOT,
          "Parallax failed at %,d of %,d records, which are in no table%n",
          counts.rejections().defects(),
          counts.read());
    }
    if (counts.storiesNotCompared() > 0) {
      err.printf(
          Locale.ROOT,
          "Parallax failed at comparing the articles of %,d of %,d stories: no copies, claims,"
              + " omissions or wordings of them are in the tables (reports is 0 in dim_story)%n",
          counts.storiesNotCompared(),
          counts.rows().getOrDefault("dim_story", 0L));
    }
    err.printf(
        "This is a defect of Parallax, not of your input. Please report it with %s, which holds the"
            + " texts%n",
        kept);
  }

  /** What became of the records that were read. */
  void counts(RunCounts counts, double seconds) {
    err.printf(
        Locale.ROOT,
        "%,d records read in %.1f s: %,d accepted, %,d rejected, %,d duplicate%s%n",
        counts.read(),
        seconds,
        counts.articles(),
        counts.rejections().rejected(),
        counts.rejections().duplicates(),
        outside(counts));
    if (counts.notAnalysed() > 0) {
      err.printf(
          Locale.ROOT,
          "  %,d of the accepted are in other languages than the job's: kept, not analysed%n",
          counts.notAnalysed());
    }
    counts
        .rejections()
        .reasons()
        .forEach((reason, count) -> err.printf(Locale.ROOT, "  %,d × %s%n", count, reason));
  }

  /** Where the results are. */
  void published(JobFolder.Published published) {
    err.println("Results: " + published.run());
    if (published.latest().isAfter(runDate)) {
      err.printf("They stand for %s; latest stays at the run of %s%n", runDate, published.latest());
    }
    if (!published.removed().isEmpty()) {
      err.println(
          "Removed, for the job keeps "
              + spec.publishing().keep()
              + " run dates: "
              + published.removed());
    }
  }

  private static String outside(RunCounts counts) {
    return counts.outside() == 0
        ? ""
        : String.format(
            Locale.ROOT,
            ", %,d outside the window (%,d of them undated)",
            counts.outside(),
            counts.undatedOutside());
  }
}
