package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;

/** Writes {@link RecordBatch}es. */
final class RecordBatchCoder extends DataCoder<RecordBatch> {
  private static final long serialVersionUID = 1;

  @Override
  void write(RecordBatch batch, DataOutput out) throws IOException {
    out.writeLong(batch.bytes());
    out.writeInt(batch.records().size());
    for (RawArticle record : batch.records()) {
      write(record.provenance(), out);
      writeText(record.text(), out);
      writeOptional(record.title(), out);
      writeOptional(record.date(), out);
      writeOptional(record.outlet(), out);
      writeOptional(record.url(), out);
      writeOptional(record.byline(), out);
      InputSliceCoder.writeTexts(record.issues(), out);
    }
  }

  private static void write(Provenance provenance, DataOutput out) throws IOException {
    writeText(provenance.input(), out);
    out.writeLong(provenance.position());
    writeOptional(provenance.givenId(), out);
    writeOptional(provenance.section(), out);
    out.writeInt(provenance.carried().size());
    for (Map.Entry<String, String> column : provenance.carried().entrySet()) {
      writeText(column.getKey(), out);
      writeText(column.getValue(), out);
    }
  }

  @Override
  RecordBatch read(DataInput in) throws IOException {
    long bytes = in.readLong();
    int count = in.readInt();
    List<RawArticle> records = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      records.add(
          new RawArticle(
              readProvenance(in),
              readText(in),
              readOptional(in),
              readOptional(in),
              readOptional(in),
              readOptional(in),
              readOptional(in),
              InputSliceCoder.readTexts(in)));
    }
    return new RecordBatch(records, bytes);
  }

  private static Provenance readProvenance(DataInput in) throws IOException {
    String input = readText(in);
    long position = in.readLong();
    String givenId = readOptional(in);
    String section = readOptional(in);
    SortedMap<String, String> carried = new TreeMap<>();
    for (int columns = in.readInt(); columns > 0; columns--) {
      carried.put(readText(in), readText(in));
    }
    return new Provenance(input, position, givenId, section, carried);
  }
}
