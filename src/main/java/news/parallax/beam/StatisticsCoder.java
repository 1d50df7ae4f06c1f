package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.CoverageStatisticsFormat;

/** Writes {@link CoverageStatistics}. */
final class StatisticsCoder extends DataCoder<CoverageStatistics> {
  private static final long serialVersionUID = 1;

  @Override
  void write(CoverageStatistics statistics, DataOutput out) throws IOException {
    CoverageStatisticsFormat.write(statistics, out);
  }

  @Override
  CoverageStatistics read(DataInput in) throws IOException {
    return CoverageStatisticsFormat.read(in);
  }
}
