package news.parallax.story;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.source.Attribution;
import news.parallax.text.Document;

/**
 * An article as it is laid beside the others of its story.
 *
 * @param document the article's text, segmented
 * @param attributions in reading order
 */
public record StoryArticle(Article article, Document document, List<Attribution> attributions) {

  public StoryArticle {
    attributions = List.copyOf(attributions);
  }

  public String id() {
    return article.id();
  }
}
