package news.parallax.story.compare;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.story.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Something that several independent reports of a story have.
 *
 * @param kind what it is
 * @param item the source's name, the quotation or the claim's words
 * @param having number of independent reports that have it
 * @param havingArticles keys of the articles that have it, sorted
 * @param exampleArticle the one it was first met in
 * @param example where it stands there
 * @param attribution index of that article's attribution that the source or quotation is of; -1 for
 *     a claim
 * @param claim the claim of that article; null if it is none
 */
public record SharedItem(
    Kind kind,
    String item,
    int having,
    List<String> havingArticles,
    String exampleArticle,
    Span example,
    int attribution,
    @Nullable Claim claim) {

  public SharedItem {
    havingArticles = List.copyOf(havingArticles);
  }

  /** What several reports can have. */
  public enum Kind {
    SOURCE,
    QUOTATION,
    CLAIM
  }
}
