package news.parallax.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.StoryFacts;
import news.parallax.article.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What a reader recognises a story by.
 *
 * @param article the one whose headline names it best, see {@link StoryHeadline}; null if no
 *     headline is known
 * @param names those that most articles cite or tell of, most first; of equals the most cited
 */
public record StoryName(@Nullable ArticleFacts article, List<String> names) {
  private static final int MOST_NAMES = 5;

  public StoryName {
    names = List.copyOf(names);
  }

  public static StoryName of(StoryFacts story) {
    return new StoryName(StoryHeadline.of(story.articles()), names(story));
  }

  /** The headline of that article; null if no headline is known. */
  public @Nullable String headline() {
    Excerpt headline = article == null ? null : article.article().headline();
    return headline == null ? null : headline.text();
  }

  private static List<String> names(StoryFacts story) {
    Map<String, Integer> articles = new TreeMap<>();
    Map<String, Integer> cited = new TreeMap<>();
    for (ArticleInRun article : story.articles()) {
      TreeSet<String> met = new TreeSet<>();
      for (int i = 0; i < article.sources().size(); i++) {
        if (ArticleCounts.isNamed(article.facts().attributions().get(i).cited())) {
          met.add(article.sources().get(i).name());
          cited.merge(article.sources().get(i).name(), 1, Integer::sum);
        }
      }
      article.facts().actors().names().forEach(name -> met.add(article.actor(name)));
      met.forEach(name -> articles.merge(name, 1, Integer::sum));
    }
    List<String> names = new ArrayList<>(articles.keySet());
    names.removeIf(
        name -> !Character.isUpperCase(name.codePointAt(0)) || articles.getOrDefault(name, 0) < 2);
    names.sort(
        Comparator.comparing((String name) -> -articles.getOrDefault(name, 0))
            .thenComparing(name -> -cited.getOrDefault(name, 0)));
    return names.subList(0, Math.min(names.size(), MOST_NAMES));
  }
}
