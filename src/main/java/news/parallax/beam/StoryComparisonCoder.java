package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.analysis.StoryComparison;

/** Writes what comparing the articles of stories shows. */
final class StoryComparisonCoder extends DataCoder<StoryComparison> {
  private static final long serialVersionUID = 1;

  @Override
  void write(StoryComparison comparison, DataOutput out) throws IOException {
    comparison.write(out);
  }

  @Override
  StoryComparison read(DataInput in) throws IOException {
    return StoryComparison.read(in);
  }
}
