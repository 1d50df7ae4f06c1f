package news.parallax.beam;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * How far the pipeline has come.
 *
 * @param articles articles of the run
 * @param bytes bytes of input read
 * @param known records whose analysis was known from earlier runs
 * @param analysed records analysed and kept for later runs
 * @param damaged records whose analysis was known and could not be read
 * @param stories stories whose articles were laid side by side
 * @param written articles whose rows were written
 */
public record RunMetrics(
    long articles,
    long bytes,
    long known,
    long analysed,
    long damaged,
    long stories,
    long written) {
  static final String NAMESPACE = "parallax";
  static final String ARTICLES = "articles";
  static final String BYTES = "bytes";
  static final String KNOWN = "known";
  static final String ANALYSED = "analysed";
  static final String DAMAGED = "damaged";
  static final String STORIES = "stories";
  static final String WRITTEN = "written";

  /** Nothing was done. */
  public static final RunMetrics NONE = new RunMetrics(0, 0, 0, 0, 0, 0, 0);

  /** What the engine reports at this moment; some report only at the end. */
  public static RunMetrics of(MetricResults results) {
    MetricsFilter ours =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(NAMESPACE)).build();
    MetricQueryResults found = results.queryMetrics(ours);
    Map<String, Long> sums = new TreeMap<>();
    for (MetricResult<Long> counter : found.getCounters()) {
      sums.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return new RunMetrics(
        sums.getOrDefault(ARTICLES, 0L),
        sums.getOrDefault(BYTES, 0L),
        sums.getOrDefault(KNOWN, 0L),
        sums.getOrDefault(ANALYSED, 0L),
        sums.getOrDefault(DAMAGED, 0L),
        sums.getOrDefault(STORIES, 0L),
        sums.getOrDefault(WRITTEN, 0L));
  }

  /** Counts one of these. */
  static Counter counter(String name) {
    return Metrics.counter(NAMESPACE, name);
  }
}
