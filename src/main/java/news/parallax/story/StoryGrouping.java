package news.parallax.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes stories of pairs: connected components that grow from the strongest pair down. Two groups
 * become one only if enough of their articles are tied to one another and if they lie within the
 * time a story may last: so a chain of articles, each like the next, does not tie a month of news
 * into one story. The result depends on neither order nor repetition of the pairs.
 */
public final class StoryGrouping {
  /** From the first to the last dated article of a story. */
  static final int LONGEST_DAYS = 10;

  /** The share of possible ties between two groups that must be there. */
  private static final double LEAST_TIES = 0.34;

  /** Of larger groups as many ties are asked as of groups of this size. */
  private static final int COUNTED_MEMBERS = 12;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> articles = new ArrayList<>();
  private final int[] parent;
  private final int[] size;
  private final int[] firstDay;
  private final int[] lastDay;

  /** Ties of a group, by its root, to other groups by theirs. */
  private final List<@Nullable Map<Integer, Integer>> ties = new ArrayList<>();

  private StoryGrouping(Collection<StoryPair> pairs, Map<String, LocalDate> dates) {
    for (StoryPair pair : pairs) {
      number(pair.a());
      number(pair.b());
    }
    int count = articles.size();
    parent = new int[count];
    size = new int[count];
    firstDay = new int[count];
    lastDay = new int[count];
    for (int i = 0; i < count; i++) {
      parent[i] = i;
      size[i] = 1;
      LocalDate date = dates.get(articles.get(i));
      firstDay[i] = date == null ? Integer.MAX_VALUE : Math.toIntExact(date.toEpochDay());
      lastDay[i] = date == null ? Integer.MIN_VALUE : firstDay[i];
      ties.add(null);
    }
  }

  private int number(String article) {
    return numbers.computeIfAbsent(
        article,
        id -> {
          articles.add(id);
          return articles.size() - 1;
        });
  }

  /**
   * The stories, sorted by id.
   *
   * @param found pairs of one story; a pair may come more than once
   * @param dates the dates of the dated articles; others are ignored
   */
  public static List<Story> stories(Collection<StoryPair> found, Map<String, LocalDate> dates) {
    List<StoryPair> pairs = new ArrayList<>(new HashSet<>(found));
    Collections.sort(pairs);
    StoryGrouping grouping = new StoryGrouping(pairs, dates);
    for (StoryPair pair : pairs) {
      grouping.tie(grouping.number(pair.a()), grouping.number(pair.b()));
    }
    return grouping.stories(pairs, dates);
  }

  private void tie(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    if (rootA == rootB) {
      return;
    }
    int count = tiesOf(rootA).merge(rootB, 1, Integer::sum);
    tiesOf(rootB).put(rootA, count);
    if (count >= needed(rootA, rootB) && withinTime(rootA, rootB)) {
      join(rootA, rootB);
    }
  }

  private double needed(int rootA, int rootB) {
    return LEAST_TIES
        * Math.min(size[rootA], COUNTED_MEMBERS)
        * Math.min(size[rootB], COUNTED_MEMBERS);
  }

  private boolean withinTime(int rootA, int rootB) {
    long first = Math.min(firstDay[rootA], firstDay[rootB]);
    long last = Math.max(lastDay[rootA], lastDay[rootB]);
    return last - first <= LONGEST_DAYS;
  }

  /** Joins the group with fewer ties to the one with more. */
  private void join(int rootA, int rootB) {
    boolean aStays = tiesOf(rootA).size() >= tiesOf(rootB).size();
    int stays = aStays ? rootA : rootB;
    int goes = aStays ? rootB : rootA;
    Map<Integer, Integer> own = tiesOf(stays);
    own.remove(goes);
    for (Map.Entry<Integer, Integer> tie : tiesOf(goes).entrySet()) {
      int other = tie.getKey();
      if (other != stays) {
        int count = own.merge(other, tie.getValue(), Integer::sum);
        tiesOf(other).remove(goes);
        tiesOf(other).put(stays, count);
      }
    }
    ties.set(goes, null);
    parent[goes] = stays;
    size[stays] += size[goes];
    firstDay[stays] = Math.min(firstDay[stays], firstDay[goes]);
    lastDay[stays] = Math.max(lastDay[stays], lastDay[goes]);
  }

  private Map<Integer, Integer> tiesOf(int root) {
    Map<Integer, Integer> own = ties.get(root);
    if (own == null) {
      own = new HashMap<>();
      ties.set(root, own);
    }
    return own;
  }

  private int root(int article) {
    int root = article;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private List<Story> stories(List<StoryPair> pairs, Map<String, LocalDate> dates) {
    Map<String, StoryPair> strongest = new HashMap<>();
    for (StoryPair pair : pairs) {
      if (root(number(pair.a())) == root(number(pair.b()))) {
        for (String article : List.of(pair.a(), pair.b())) {
          strongest.putIfAbsent(article, pair);
        }
      }
    }
    Map<Integer, Set<String>> groups = new HashMap<>();
    for (String article : strongest.keySet()) {
      groups.computeIfAbsent(root(number(article)), root -> new HashSet<>()).add(article);
    }
    Map<String, Story> stories = new TreeMap<>();
    for (Set<String> group : groups.values()) {
      Story story = story(group, strongest, dates);
      stories.put(story.id(), story);
    }
    return List.copyOf(stories.values());
  }

  private static Story story(
      Set<String> group, Map<String, StoryPair> strongest, Map<String, LocalDate> dates) {
    List<String> byDate = new ArrayList<>(group);
    byDate.sort(
        Comparator.comparing((String id) -> dates.getOrDefault(id, LocalDate.MAX))
            .thenComparing(Comparator.naturalOrder()));
    List<Story.Member> members = new ArrayList<>();
    List<LocalDate> dated = new ArrayList<>();
    for (String id : group.stream().sorted().toList()) {
      StoryPair evidence = strongest.get(id);
      if (evidence == null) {
        throw new IllegalStateException("No pair ties " + id + " to its story");
      }
      members.add(new Story.Member(id, evidence));
      LocalDate date = dates.get(id);
      if (date != null) {
        dated.add(date);
      }
    }
    return new Story(
        Story.idOf(byDate.get(0)),
        members,
        dated.isEmpty() ? null : Collections.min(dated),
        dated.isEmpty() ? null : Collections.max(dated));
  }
}
