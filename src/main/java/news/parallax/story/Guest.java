package news.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article that is not of a story but so near to one of its articles that what both count is held
 * against one another: a report of the next step of an affair, or one without a date.
 *
 * @param storyId the story that it is laid beside
 */
public record Guest(String storyId, String articleId) implements Comparable<Guest> {
  /** Guests of one story; the nearest are taken. */
  static final int MOST = 12;

  private static final Comparator<Guest> ORDER =
      Comparator.comparing(Guest::storyId).thenComparing(Guest::articleId);

  @Override
  public int compareTo(Guest other) {
    return ORDER.compare(this, other);
  }

  /**
   * The guests of stories, sorted. An article of no story is the guest of one; of two stories the
   * one with the smaller id is host, so that no two articles meet twice.
   *
   * @param near pairs that may or may not be of one story, each once
   */
  static List<Guest> of(List<Story> stories, Collection<StoryPair> near) {
    Map<String, String> homes = new HashMap<>();
    for (Story story : stories) {
      story.members().forEach(member -> homes.put(member.articleId(), story.id()));
    }
    Map<String, String> hostsOfLone = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Set<Guest> guests = new HashSet<>();
    for (StoryPair pair : near.stream().sorted().toList()) {
      Guest guest = of(pair, homes, hostsOfLone);
      if (guest != null
          && !guests.contains(guest)
          && counts.getOrDefault(guest.storyId, 0) < MOST) {
        counts.merge(guest.storyId, 1, Integer::sum);
        guests.add(guest);
      }
    }
    List<Guest> sorted = new ArrayList<>(guests);
    sorted.sort(ORDER);
    return sorted;
  }

  private static @Nullable Guest of(
      StoryPair pair, Map<String, String> homes, Map<String, String> hostsOfLone) {
    String a = homes.get(pair.a());
    String b = homes.get(pair.b());
    if (a == null && b == null) {
      return null;
    }
    if (a == null || b == null) {
      String lone = a == null ? pair.a() : pair.b();
      String home = a == null ? b : a;
      String host = hostsOfLone.computeIfAbsent(lone, unseen -> home);
      return host.equals(home) ? new Guest(host, lone) : null;
    }
    int order = a.compareTo(b);
    if (order == 0) {
      return null;
    }
    return order < 0 ? new Guest(a, pair.b()) : new Guest(b, pair.a());
  }
}
