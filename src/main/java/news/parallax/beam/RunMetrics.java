package news.parallax.beam;

import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * How far the pipeline has come.
 *
 * @param articles articles analysed
 * @param bytes bytes of input read
 */
public record RunMetrics(long articles, long bytes) {
  static final String NAMESPACE = "parallax";
  static final String ARTICLES = "articles";
  static final String BYTES = "bytes";

  /** What the engine reports at this moment; some report only at the end. */
  public static RunMetrics of(MetricResults results) {
    MetricsFilter ours =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(NAMESPACE)).build();
    MetricQueryResults found = results.queryMetrics(ours);
    long articles = 0;
    long bytes = 0;
    for (MetricResult<Long> counter : found.getCounters()) {
      if (counter.getName().getName().equals(ARTICLES)) {
        articles += counter.getAttempted();
      } else if (counter.getName().getName().equals(BYTES)) {
        bytes += counter.getAttempted();
      }
    }
    return new RunMetrics(articles, bytes);
  }
}
