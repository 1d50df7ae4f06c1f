package news.parallax.story.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.story.StoryArticle;
import news.parallax.story.link.TextLink;

/**
 * The independent reports of a story: articles that copy one another, or carry the same wire
 * report, are one.
 */
public final class ReportGroups {
  private final Map<String, String> parent = new TreeMap<>();

  public ReportGroups(List<StoryArticle> articles, List<TextLink> links) {
    articles.forEach(article -> parent.put(article.id(), article.id()));
    for (TextLink link : links) {
      if (link.kind().isCopy() && parent.containsKey(link.a()) && parent.containsKey(link.b())) {
        String a = groupOf(link.a());
        String b = groupOf(link.b());
        // the smaller key leads, so that the order of links does not matter
        parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
      }
    }
  }

  /** The smallest article key of the report that the article carries. */
  public String groupOf(String articleId) {
    String group = articleId;
    for (String above = parent.get(group);
        above != null && !above.equals(group);
        above = parent.get(group)) {
      group = above;
    }
    return group;
  }

  /** The number of independent reports. */
  public int count() {
    return (int) parent.keySet().stream().map(this::groupOf).distinct().count();
  }

  /** The articles of each report, reports and articles sorted by key. */
  public List<List<String>> groups() {
    Map<String, List<String>> groups = new TreeMap<>();
    parent
        .keySet()
        .forEach(id -> groups.computeIfAbsent(groupOf(id), g -> new ArrayList<>()).add(id));
    return List.copyOf(groups.values());
  }
}
