package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes {@link PackedFacts}. */
final class PackedFactsCoder extends DataCoder<PackedFacts> {
  private static final long serialVersionUID = 1;

  @Override
  void write(PackedFacts facts, DataOutput out) throws IOException {
    writeText(facts.articleId(), out);
    writeText(facts.input(), out);
    out.writeLong(facts.position());
    out.writeInt(facts.bytes().length);
    out.write(facts.bytes());
  }

  @Override
  PackedFacts read(DataInput in) throws IOException {
    String articleId = readText(in);
    String input = readText(in);
    long position = in.readLong();
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new PackedFacts(articleId, input, position, bytes);
  }
}
