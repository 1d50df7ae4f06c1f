package news.parallax.story;

import java.time.LocalDate;
import java.util.List;
import news.parallax.article.Key;
import org.jspecify.annotations.Nullable;

/**
 * Articles about one event.
 *
 * @param id the key {@code sto_…}: a hash of the key of the story's first article, so that it stays
 *     the same when later articles join
 * @param members two or more, sorted by article key
 * @param firstDay of the dated members; null if none is dated
 * @param lastDay of the dated members; null if none is dated
 */
public record Story(
    String id, List<Member> members, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

  public Story {
    members = List.copyOf(members);
  }

  /**
   * An article of a story.
   *
   * @param evidence the strongest pair that ties it to another member
   */
  public record Member(String articleId, StoryPair evidence) {}

  static String idOf(String firstArticleId) {
    return Key.of("sto", firstArticleId);
  }
}
