package news.parallax.story.compare;

import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that several independent reports of a story have and an article lacks.
 *
 * @param articleId key of the article that lacks it
 * @param kind what is left out
 * @param item the source's name, the quotation, the claim's words or the frame's key
 * @param having number of independent reports that have it
 * @param reports number of independent reports of the story, the one that lacks it included
 * @param havingArticles keys of the articles that have it, sorted
 * @param exampleArticle the first of them
 * @param example where it stands there; null for a frame, which is the article's as a whole
 */
public record Omission(
    String articleId,
    Kind kind,
    String item,
    int having,
    int reports,
    List<String> havingArticles,
    String exampleArticle,
    @Nullable Span example) {

  public Omission {
    havingArticles = List.copyOf(havingArticles);
  }

  /** What can be left out. */
  public enum Kind {
    SOURCE,
    QUOTE,
    CLAIM,
    FRAME
  }
}
