package news.parallax.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import news.parallax.beam.RunMetrics;
import news.parallax.job.spec.JobSpec;
import news.parallax.report.table.FileDigest;
import news.parallax.report.table.RunCounts;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run when it ends, well or not: filled in as the run goes on, for the metrics
 * and the lineage. Times stand here and never in the folder of the run.
 */
public final class RunAccount {
  private static final double NANOS = 1e9;
  private static final int ATTEMPTS = 6;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final JobSpec spec;
  private final RunRequest request;
  private final long start = System.nanoTime();
  private @Nullable RunIdentity identity;
  private RunMetrics metrics = RunMetrics.NONE;
  private @Nullable RunCounts counts;
  private List<FileDigest> files = List.of();
  private int exitCode = ExitCode.DEFECT;
  private @Nullable String failure;
  private Instant ended = Instant.EPOCH;
  private double seconds;

  RunAccount(JobSpec spec, RunRequest request) {
    this.spec = spec;
    this.request = request;
  }

  void madeFrom(RunIdentity madeFrom) {
    identity = madeFrom;
  }

  void analysed(RunMetrics counted) {
    metrics = counted;
  }

  void wrote(RunCounts written, List<FileDigest> all) {
    counts = written;
    files = List.copyOf(all);
  }

  /**
   * Ends the account.
   *
   * @param why what went wrong; null if nothing did
   */
  void end(int code, @Nullable String why) {
    exitCode = code;
    failure = why;
    ended = Instant.now();
    seconds = (System.nanoTime() - start) / NANOS;
  }

  /**
   * Writes the metrics into the folder of the job, and the lineage if the inputs are known. Where
   * memory ran out, steps that have not ended yet may hold the last of it: it waits for them.
   */
  void write(Path folder) throws IOException {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        writeOnce(folder);
        return;
      } catch (OutOfMemoryError e) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
    writeOnce(folder);
  }

  private void writeOnce(Path folder) throws IOException {
    JobMetrics.write(folder, this);
    if (identity != null) {
      Lineage.write(folder, this, identity);
    }
  }

  public JobSpec spec() {
    return spec;
  }

  RunRequest request() {
    return request;
  }

  RunMetrics metrics() {
    return metrics;
  }

  /** Null if the run did not come as far as its tables. */
  public @Nullable RunCounts counts() {
    return counts;
  }

  /** The files of the run; none if it did not come as far. */
  public List<FileDigest> files() {
    return files;
  }

  public int exitCode() {
    return exitCode;
  }

  public @Nullable String failure() {
    return failure;
  }

  public Instant ended() {
    return ended;
  }

  double seconds() {
    return seconds;
  }
}
