package news.parallax.job;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import news.parallax.analysis.Window;

/**
 * What one run of a job is asked to do.
 *
 * @param runDate the day the run stands for
 * @param window the days whose articles it covers
 * @param full whether to analyse every article anew and forget what earlier runs worked out
 * @param patience how long to wait for another run of the job to end
 * @param engineOptions further options for Beam
 */
record RunRequest(
    LocalDate runDate, Window window, boolean full, Duration patience, List<String> engineOptions) {
  RunRequest {
    engineOptions = List.copyOf(engineOptions);
  }
}
