package news.parallax.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
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
  private final Map<String, Story> ofArticle = new HashMap<>();
  private final Map<String, Story.Member> members = new HashMap<>();

  /**
   * @param stories sorted by id, no article in two of them
   */
  public StoryIndex(List<Story> stories) {
    this.stories = List.copyOf(stories);
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

  /** Writes the stories. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(stories.size());
    for (Story story : stories) {
      out.writeUTF(story.id());
      writeDay(story.firstDay(), out);
      writeDay(story.lastDay(), out);
      out.writeInt(story.members().size());
      for (Story.Member member : story.members()) {
        out.writeUTF(member.articleId());
        member.evidence().write(out);
        out.writeInt(member.ties());
      }
    }
  }

  /** Reads what {@link #write} has written. */
  public static StoryIndex read(DataInput in) throws IOException {
    List<Story> stories = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String id = in.readUTF();
      LocalDate first = readDay(in);
      LocalDate last = readDay(in);
      List<Story.Member> members = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        String articleId = in.readUTF();
        StoryPair evidence = StoryPair.read(in);
        members.add(new Story.Member(articleId, evidence, in.readInt()));
      }
      stories.add(new Story(id, members, first, last));
    }
    return new StoryIndex(stories);
  }

  private static void writeDay(@Nullable LocalDate day, DataOutput out) throws IOException {
    out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
  }

  private static @Nullable LocalDate readDay(DataInput in) throws IOException {
    long day = in.readLong();
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }
}
