package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.RawArticle;

/** Writes {@link RecordBatch}es. */
final class RecordBatchCoder extends DataCoder<RecordBatch> {
  private static final long serialVersionUID = 1;

  @Override
  void write(RecordBatch batch, DataOutput out) throws IOException {
    out.writeLong(batch.bytes());
    out.writeInt(batch.records().size());
    for (RawArticle record : batch.records()) {
      DefectCoder.writeRaw(record, out);
    }
  }

  @Override
  RecordBatch read(DataInput in) throws IOException {
    long bytes = in.readLong();
    int count = in.readInt();
    List<RawArticle> records = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      records.add(DefectCoder.readRaw(in));
    }
    return new RecordBatch(records, bytes);
  }
}
