package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

  static void writeTexts(List<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(text, out);
    }
  }

  static List<String> readTexts(DataInput in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(readText(in));
    }
    return texts;
  }
}
