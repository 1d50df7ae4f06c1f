package news.parallax.coverage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.story.Story;
import news.parallax.story.link.TextLink;

/**
 * What the articles of one story tell together.
 *
 * @param articles the members, sorted by key
 * @param links text links among them, sorted by their two articles
 * @param copies for each republished copy the article that stands for all its copies
 */
public record StoryFacts(
    Story story,
    List<ArticleFacts> articles,
    List<TextLink> links,
    SortedMap<String, String> copies) {

  public StoryFacts {
    articles = List.copyOf(articles);
    links = List.copyOf(links);
    copies = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(copies));
  }

  /** The facts of a member; the text of the story's tables is cut from them. */
  public ArticleFacts article(String articleId) {
    return articles.stream()
        .filter(facts -> facts.article().id().equals(articleId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(articleId + " is not in " + story.id()));
  }
}
