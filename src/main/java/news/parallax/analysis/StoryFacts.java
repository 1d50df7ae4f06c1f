package news.parallax.analysis;

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
 * @param guests articles near to the story whose counts are held against the members', sorted by
 *     key
 * @param findings what laying them side by side shows
 * @param copies for each republished copy the article that stands for all its copies
 * @param variants for each misspelt name of a person the name that it stands for
 */
public record StoryFacts(
    Story story,
    List<ArticleInRun> articles,
    List<ArticleInRun> guests,
    StoryFindings findings,
    SortedMap<String, String> copies,
    SortedMap<String, String> variants) {

  public StoryFacts {
    articles = List.copyOf(articles);
    guests = List.copyOf(guests);
    copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
    variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
  }

  /** Whether its articles were laid side by side; not if the program failed at that. */
  public boolean isCompared() {
    return findings.reports() > 0;
  }
}
