package news.parallax.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Article;
import news.parallax.source.Attribution;
import news.parallax.text.Document;

/**
 * An article as it is laid beside the others of its story.
 *
 * @param document the article's text, segmented
 * @param attributions in reading order
 * @param frames keys of the frames that the article as a whole has
 */
public record StoryArticle(
    Article article, Document document, List<Attribution> attributions, Set<String> frames) {

  public StoryArticle {
    attributions = List.copyOf(attributions);
    frames = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(frames));
  }

  public String id() {
    return article.id();
  }
}
