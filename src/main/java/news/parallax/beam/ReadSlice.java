package news.parallax.beam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.read.ArticleReader;
import news.parallax.read.InputSlice;
import news.parallax.read.ReadPlan;
import org.apache.beam.sdk.transforms.DoFn;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a slice, each byte once, and hands on their records in batches: analysing them
 * takes many times as long as reading, and is shared out anew.
 */
final class ReadSlice extends DoFn<InputSlice, Parcel> {
  private static final long serialVersionUID = 1;

  /** UTF-16 code units of text that a batch holds, about; the last article may run over. */
  private static final int BATCH_TEXT = 1 << 20;

  private static final int MOST_RECORDS = 200;

  private final ReadPlan plan;
  private final @Nullable String parcels;

  ReadSlice(CoveragePlan plan) {
    this.plan = plan.analysis().reading();
    this.parcels = plan.parcels();
  }

  @ProcessElement
  public void process(@Element InputSlice slice, MultiOutputReceiver out) throws IOException {
    OutputReceiver<Rejection> rejections = out.get(ReadRecords.REJECTIONS);
    try (ParcelFile file = ParcelFile.in(parcels)) {
      Batches batches = new Batches(out.get(ReadRecords.BATCHES), file);
      new ArticleReader()
          .read(slice, plan, batches::add, rejections::output, bytes -> batches.bytes += bytes);
      batches.flush();
    }
  }

  /** Gathers records until they are enough. */
  private static final class Batches {
    private final OutputReceiver<Parcel> out;
    private final ParcelFile file;
    private final List<RawArticle> records = new ArrayList<>();
    private long text;
    private long bytes;

    Batches(OutputReceiver<Parcel> out, ParcelFile file) {
      this.out = out;
      this.file = file;
    }

    void add(RawArticle record) {
      records.add(record);
      text += record.text().length();
      if (text >= BATCH_TEXT || records.size() == MOST_RECORDS) {
        flush();
      }
    }

    void flush() {
      if (!records.isEmpty()) {
        try {
          out.output(file.keep(Parcel.of(RecordBatch.class, new RecordBatch(records, bytes))));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      records.clear();
      text = 0;
      bytes = 0;
    }
  }
}
