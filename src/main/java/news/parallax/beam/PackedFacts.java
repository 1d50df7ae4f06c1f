package news.parallax.beam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import news.parallax.analysis.ArticleFacts;
import news.parallax.bytes.ValueFormat;

/**
 * The facts of one article, serialised. Between steps a run holds those of every article in memory;
 * packed they take about a third of the room.
 */
final class PackedFacts {
  private static final ValueFormat<ArticleFacts> FORMAT = ValueFormat.of(ArticleFacts.class);

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
   * @param bytes the facts, not copied
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
        FORMAT.pack(facts));
  }

  ArticleFacts unpack() {
    try {
      return FORMAT.unpack(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the packed facts of " + articleId + " are damaged", e);
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
