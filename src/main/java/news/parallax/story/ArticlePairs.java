package news.parallax.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Which articles of a story are laid side by side: all pairs of a small story; in a crowded one
 * each with the {@value #NEIGHBOURS} that follow it in time.
 */
public final class ArticlePairs {
  private static final int SMALL = 40;
  private static final int NEIGHBOURS = 12;

  private static final Comparator<StoryArticle> IN_TIME =
      Comparator.comparing(
              (StoryArticle article) -> {
                LocalDate date = article.article().date().date();
                return date == null ? LocalDate.MAX : date;
              })
          .thenComparing(StoryArticle::id);

  private ArticlePairs() {}

  /** Hands on each pair once, the one with the smaller key first. */
  public static void each(
      List<StoryArticle> articles, BiConsumer<StoryArticle, StoryArticle> pairs) {
    List<StoryArticle> sorted = new ArrayList<>(articles);
    sorted.sort(IN_TIME);
    int neighbours = sorted.size() <= SMALL ? SMALL : NEIGHBOURS;
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + neighbours); j++) {
        StoryArticle first = sorted.get(i);
        StoryArticle second = sorted.get(j);
        int order = first.id().compareTo(second.id());
        if (order < 0) {
          pairs.accept(first, second);
        } else if (order > 0) {
          pairs.accept(second, first);
        }
      }
    }
  }
}
