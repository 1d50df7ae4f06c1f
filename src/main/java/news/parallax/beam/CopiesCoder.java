package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes which articles are copies of which. */
final class CopiesCoder extends DataCoder<SortedMap<String, String>> {
  private static final long serialVersionUID = 1;

  @Override
  void write(SortedMap<String, String> copies, DataOutput out) throws IOException {
    out.writeInt(copies.size());
    for (Map.Entry<String, String> copy : copies.entrySet()) {
      out.writeUTF(copy.getKey());
      out.writeUTF(copy.getValue());
    }
  }

  @Override
  SortedMap<String, String> read(DataInput in) throws IOException {
    SortedMap<String, String> copies = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      copies.put(in.readUTF(), in.readUTF());
    }
    return copies;
  }
}
