package news.parallax.frame;

import java.io.Serializable;

/**
 * When a frame of sentences is a frame of their article: when enough sentences carry it, counted or
 * as a share, whichever is reached first. The number decides in long articles, the share in short
 * ones.
 *
 * @param sentences number of sentences, at least 1
 * @param share share of the sentences, above 0 and up to 1
 */
public record ArticleRule(int sentences, double share) implements Serializable {
  /** One sentence is enough. */
  static final ArticleRule ANY = new ArticleRule(1, 1);

  /**
   * Whether it is.
   *
   * @param carrying number of sentences that carry the frame
   * @param all number of sentences of the article
   */
  public boolean holds(int carrying, int all) {
    return carrying > 0 && (carrying >= sentences || carrying >= share * all);
  }
}
