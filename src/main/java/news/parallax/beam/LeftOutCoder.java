package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.analysis.LeftOut;

/** Writes {@link LeftOut}. */
final class LeftOutCoder extends DataCoder<LeftOut> {
  private static final long serialVersionUID = 1;

  @Override
  void write(LeftOut leftOut, DataOutput out) throws IOException {
    out.writeLong(leftOut.before());
    out.writeLong(leftOut.after());
    out.writeLong(leftOut.undated());
  }

  @Override
  LeftOut read(DataInput in) throws IOException {
    return new LeftOut(in.readLong(), in.readLong(), in.readLong());
  }
}
