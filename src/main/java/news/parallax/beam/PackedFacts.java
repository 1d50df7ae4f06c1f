package news.parallax.beam;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.util.Comparator;
import news.parallax.analysis.ArticleFacts;
import news.parallax.bytes.ValueFormat;

/**
 * The facts of one article, serialised and compressed. Between steps a run holds those of every
 * article in memory, or an engine sends them from machine to machine.
 */
final class PackedFacts {
  private static final ValueFormat<ArticleFacts> FORMAT = ValueFormat.of(ArticleFacts.class);

  /** The fastest of zstd's usual ones; the next saves a thirtieth for half as much time again. */
  private static final int LEVEL = 1;

  private final String articleId;
  private final String input;
  private final long position;
  private final byte[] bytes;

  /**
   * Takes the parts of a packed article.
   *
   * @param articleId the key of the article
   * @param input the file the article was read from
   * @param position the record in that file
   * @param bytes the facts, compressed; not copied
   */
  PackedFacts(String articleId, String input, long position, byte[] bytes) {
    this.articleId = articleId;
    this.input = input;
    this.position = position;
    this.bytes = bytes;
  }

  /** By article; records of the same article in the order of the input. */
  static final Comparator<PackedFacts> BY_ARTICLE =
      Comparator.comparing(PackedFacts::articleId)
          .thenComparing(PackedFacts::input)
          .thenComparingLong(PackedFacts::position);

  static PackedFacts pack(ArticleFacts facts) {
    return new PackedFacts(
        facts.article().id(),
        facts.article().provenance().input(),
        facts.article().provenance().position(),
        Zstd.compress(FORMAT.pack(facts), LEVEL));
  }

  ArticleFacts unpack() {
    try {
      int length = Math.toIntExact(Zstd.getFrameContentSize(bytes));
      return FORMAT.unpack(Zstd.decompress(bytes, length));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("the packed facts of " + articleId + " are damaged", e);
    }
  }

  String articleId() {
    return articleId;
  }

  String input() {
    return input;
  }

  long position() {
    return position;
  }

  /** The article for people who look for it in the input. */
  String name() {
    return articleId + " (" + input + ", record " + position + ")";
  }
}
