package news.parallax.beam;

import java.io.IOException;
import java.util.Comparator;
import news.parallax.analysis.ArticleFacts;

/** The facts of one article on their way from step to step. */
final class PackedFacts {
  private final String articleId;
  private final String input;
  private final long position;
  private final Parcel facts;

  /**
   * Takes the parts of a packed article.
   *
   * @param articleId the key of the article
   * @param input the file the article was read from
   * @param position the record in that file
   */
  PackedFacts(String articleId, String input, long position, Parcel facts) {
    this.articleId = articleId;
    this.input = input;
    this.position = position;
    this.facts = facts;
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
        Parcel.of(ArticleFacts.class, facts));
  }

  /** The same, in a file. */
  PackedFacts in(ParcelFile file) throws IOException {
    return new PackedFacts(articleId, input, position, file.keep(facts));
  }

  ArticleFacts unpack() {
    try {
      return facts.open(ArticleFacts.class);
    } catch (IOException e) {
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
