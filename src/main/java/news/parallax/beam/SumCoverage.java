package news.parallax.beam;

import news.parallax.coverage.RunCoverage;

/** Adds up the statistics of the shards. */
final class SumCoverage extends Sum<RunCoverage, RunCoverage, RunCoverage> {
  private static final long serialVersionUID = 1;

  SumCoverage() {
    super(FormatCoder.COVERAGE, FormatCoder.COVERAGE);
  }

  @Override
  public RunCoverage createAccumulator() {
    return new RunCoverage();
  }

  @Override
  void add(RunCoverage shard, RunCoverage sum) {
    sum.merge(shard);
  }

  @Override
  void merge(RunCoverage other, RunCoverage sum) {
    sum.merge(other);
  }

  @Override
  public RunCoverage extractOutput(RunCoverage sum) {
    return sum;
  }
}
