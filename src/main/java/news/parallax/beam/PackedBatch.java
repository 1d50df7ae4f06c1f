package news.parallax.beam;

import java.io.IOException;
import java.util.List;
import news.parallax.article.RawArticle;

/** Some records of the inputs on their way to the worker that analyses them. */
final class PackedBatch {
  private final Parcel batch;

  PackedBatch(Parcel batch) {
    this.batch = batch;
  }

  /**
   * Packs records.
   *
   * @param bytes how many bytes of input were read for them
   */
  static PackedBatch of(List<RawArticle> records, long bytes) {
    return new PackedBatch(Parcel.of(RecordBatch.class, new RecordBatch(records, bytes)));
  }

  /** The same, in a file. */
  PackedBatch in(ParcelFile file) throws IOException {
    return new PackedBatch(file.keep(batch));
  }

  RecordBatch unpack() throws IOException {
    return batch.open(RecordBatch.class);
  }
}
