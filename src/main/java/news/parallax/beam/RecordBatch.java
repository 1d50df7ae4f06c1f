package news.parallax.beam;

import java.util.List;
import news.parallax.article.Key;
import news.parallax.article.RawArticle;

/**
 * Some records of the inputs that are analysed by one worker, in the order of the input.
 *
 * @param bytes how many bytes of input were read for them
 */
record RecordBatch(List<RawArticle> records, long bytes) {

  RecordBatch {
    records = List.copyOf(records);
  }

  /** The same for the same inputs, and other than that of all others. */
  String name() {
    RawArticle first = records.get(0);
    return Key.of(
        "batch", first.provenance().input(), Long.toString(first.provenance().position()));
  }
}
