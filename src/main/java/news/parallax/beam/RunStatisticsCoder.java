package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.story.RunStatistics;

/** Writes {@link RunStatistics}. */
final class RunStatisticsCoder extends DataCoder<RunStatistics> {
  private static final long serialVersionUID = 1;

  @Override
  void write(RunStatistics statistics, DataOutput out) throws IOException {
    statistics.write(out);
  }

  @Override
  RunStatistics read(DataInput in) throws IOException {
    return RunStatistics.read(in);
  }
}
