package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.coverage.RunCoverage;

/** Writes {@link RunCoverage}. */
final class RunCoverageCoder extends DataCoder<RunCoverage> {
  private static final long serialVersionUID = 1;

  @Override
  void write(RunCoverage coverage, DataOutput out) throws IOException {
    coverage.write(out);
  }

  @Override
  RunCoverage read(DataInput in) throws IOException {
    return RunCoverage.read(in);
  }
}
