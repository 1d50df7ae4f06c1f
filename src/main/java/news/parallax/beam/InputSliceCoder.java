package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.read.InputSlice;

/** Writes {@link InputSlice}s. */
final class InputSliceCoder extends DataCoder<InputSlice> {
  private static final long serialVersionUID = 1;

  @Override
  void write(InputSlice slice, DataOutput out) throws IOException {
    writeTexts(slice.names(), out);
    writeTexts(slice.paths(), out);
    out.writeLong(slice.bytes());
  }

  @Override
  InputSlice read(DataInput in) throws IOException {
    return new InputSlice(readTexts(in), readTexts(in), in.readLong());
  }
}
