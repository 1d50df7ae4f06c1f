package news.parallax.beam;

import news.parallax.coverage.CoverageStatistics;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;

/** Adds up the statistics of the shards. */
final class SumCoverage
    extends CombineFn<CoverageStatistics, CoverageStatistics, CoverageStatistics> {
  private static final long serialVersionUID = 1;

  @Override
  public CoverageStatistics createAccumulator() {
    return new CoverageStatistics();
  }

  @Override
  public CoverageStatistics addInput(CoverageStatistics sum, CoverageStatistics shard) {
    sum.merge(shard);
    return sum;
  }

  @Override
  public CoverageStatistics mergeAccumulators(Iterable<CoverageStatistics> parts) {
    CoverageStatistics sum = createAccumulator();
    parts.forEach(sum::merge);
    return sum;
  }

  @Override
  public CoverageStatistics extractOutput(CoverageStatistics sum) {
    return sum;
  }

  @Override
  public Coder<CoverageStatistics> getAccumulatorCoder(
      CoderRegistry registry, Coder<CoverageStatistics> input) {
    return new StatisticsCoder();
  }

  @Override
  public Coder<CoverageStatistics> getDefaultOutputCoder(
      CoderRegistry registry, Coder<CoverageStatistics> input) {
    return new StatisticsCoder();
  }
}
