package news.parallax.coverage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.story.Story;
import news.parallax.story.compare.StoryFindings;

/**
 * What the articles of one story tell together.
 *
 * @param articles the members, sorted by key
 * @param findings what laying them side by side shows
 * @param copies for each republished copy the article that stands for all its copies
 */
public record StoryFacts(
    Story story,
    List<ArticleInRun> articles,
    StoryFindings findings,
    SortedMap<String, String> copies) {

  public StoryFacts {
    articles = List.copyOf(articles);
    copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
  }
}
