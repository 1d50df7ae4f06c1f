package news.parallax.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import news.parallax.analysis.state.JobState;
import news.parallax.beam.RunMetrics;
import news.parallax.beam.StatePlan;
import news.parallax.job.folder.JobFolder;
import news.parallax.job.folder.OutputException;
import news.parallax.job.spec.JobSpec;
import org.jspecify.annotations.Nullable;

/** The state of the job as one run uses it, or leaves it alone. */
final class StateUse {
  private final @Nullable JobState state;
  private final @Nullable StatePlan plan;
  private final PrintStream err;

  private StateUse(@Nullable JobState state, @Nullable StatePlan plan, PrintStream err) {
    this.state = state;
    this.plan = plan;
    this.err = err;
  }

  /**
   * Opens the state, if the job has one.
   *
   * @param full whether to forget what is known
   * @param err where it is told why nothing is known
   * @throws OutputException if the state cannot be written
   */
  static StateUse open(
      JobSpec spec, boolean full, JobFolder folder, RunIdentity identity, PrintStream err) {
    if (!spec.running().state()) {
      return new StateUse(null, null, err);
    }
    Path files = folder.state();
    try {
      JobState state = JobState.open(files, identity.analysis().fingerprint());
      String reason = full ? "--full was given" : state.whyUnknown();
      if (full) {
        state.clear();
      }
      if (reason != null) {
        err.println("Every article is analysed anew: " + reason);
      }
      return new StateUse(
          state, new StatePlan(files.toString(), UUID.randomUUID().toString()), err);
    } catch (IOException e) {
      throw cannotWrite(files, e);
    }
  }

  /** Where the workers find the state; null if there is none. */
  @Nullable StatePlan plan() {
    return plan;
  }

  /** Keeps what the run worked out and tells how much it had to. */
  void takeIn(RunMetrics metrics) {
    if (state == null || plan == null) {
      return;
    }
    err.printf(
        Locale.ROOT,
        "%,d of %,d records known from earlier runs%n",
        metrics.known(),
        metrics.known() + metrics.analysed());
    if (metrics.damaged() > 0) {
      err.printf(
          Locale.ROOT,
          "damaged in the state and analysed anew: %,d records (%s)%n",
          metrics.damaged(),
          plan.folder());
    }
    try {
      state.takeIn();
    } catch (IOException e) {
      throw cannotWrite(plan.folder(), e);
    }
  }

  private static OutputException cannotWrite(Object files, IOException e) {
    return new OutputException(
        "the state of the job cannot be written to "
            + files
            + ": "
            + e
            + "\nMake room or give --no-state; the folder may be deleted at any time.",
        e);
  }
}
