package news.parallax.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stories of a run and which article is in which. Threads may share one. */
public final class StoryIndex {
  /** No stories. */
  public static final StoryIndex EMPTY = new StoryIndex(List.of());

  private final List<Story> stories;
  private final List<Guest> guests;
  private final transient Map<String, Story> ofArticle = new HashMap<>();
  private final transient Map<String, Story.Member> members = new HashMap<>();
  private final transient Map<String, List<String>> hosts = new HashMap<>();
  private final transient Map<String, List<String>> beside = new HashMap<>();

  /**
   * @param stories sorted by id, no article in two of them
   */
  public StoryIndex(List<Story> stories) {
    this(stories, List.of());
  }

  /**
   * @param stories sorted by id, no article in two of them
   * @param guests sorted
   */
  StoryIndex(List<Story> stories, List<Guest> guests) {
    this.stories = List.copyOf(stories);
    this.guests = List.copyOf(guests);
    for (Guest guest : this.guests) {
      hosts.computeIfAbsent(guest.articleId(), unseen -> new ArrayList<>()).add(guest.storyId());
      beside.computeIfAbsent(guest.storyId(), unseen -> new ArrayList<>()).add(guest.articleId());
    }
    for (Story story : this.stories) {
      for (Story.Member member : story.members()) {
        ofArticle.put(member.articleId(), story);
        members.put(member.articleId(), member);
      }
    }
  }

  public List<Story> stories() {
    return stories;
  }

  /** The ids of the stories that an article is laid beside without being of them, sorted. */
  public List<String> hostsOf(String articleId) {
    return hosts.getOrDefault(articleId, List.of());
  }

  /** The articles that are laid beside a story without being of it, sorted. */
  public List<String> guestsOf(String storyId) {
    return beside.getOrDefault(storyId, List.of());
  }

  /** The story of an article; null if it is alone. */
  public @Nullable Story of(String articleId) {
    return ofArticle.get(articleId);
  }

  /**
   * The place of an article in its story.
   *
   * @throws NullPointerException if it has none
   */
  public Story.Member member(String articleId) {
    return Objects.requireNonNull(members.get(articleId), articleId);
  }
}
