package news.parallax.story.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.story.StoryArticle;

/**
 * Which articles are copies of which: articles tied by links of copies are one report, and one of
 * them stands for all.
 */
public final class Copies {
  private Copies() {}

  /**
   * For each copy the article that stands for it. That is one that derives from no other, of
   * several the earliest, of several the one with the smallest key.
   *
   * @param articles the members of a story
   * @param links the links among them
   */
  public static SortedMap<String, String> of(List<StoryArticle> articles, List<TextLink> links) {
    Map<String, StoryArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    Map<String, List<StoryArticle>> reports = new HashMap<>();
    Map<String, String> report = new HashMap<>();
    Set<String> derived = new HashSet<>();
    for (StoryArticle article : articles) {
      report.put(article.id(), article.id());
      reports.put(article.id(), new ArrayList<>(List.of(article)));
    }
    for (TextLink link : links) {
      if (link.kind().isCopy()) {
        join(link.a(), link.b(), report, reports);
        switch (link.direction()) {
          case A_FROM_B -> derived.add(link.a());
          case B_FROM_A -> derived.add(link.b());
          case UNKNOWN -> {}
        }
      }
    }
    Comparator<StoryArticle> first =
        Comparator.comparing((StoryArticle article) -> derived.contains(article.id()))
            .thenComparing(Copies::date)
            .thenComparing(StoryArticle::id);
    SortedMap<String, String> copies = new TreeMap<>();
    for (List<StoryArticle> same : reports.values()) {
      String original = same.stream().min(first).orElseThrow().id();
      same.stream()
          .map(StoryArticle::id)
          .filter(id -> !id.equals(original))
          .forEach(id -> copies.put(id, original));
    }
    return copies;
  }

  private static void join(
      String a, String b, Map<String, String> report, Map<String, List<StoryArticle>> reports) {
    String one = report.getOrDefault(a, a);
    String other = report.getOrDefault(b, b);
    if (!one.equals(other)) {
      List<StoryArticle> moved = reports.remove(other);
      if (moved != null) {
        moved.forEach(article -> report.put(article.id(), one));
        reports.computeIfAbsent(one, id -> new ArrayList<>()).addAll(moved);
      }
    }
  }

  private static LocalDate date(StoryArticle article) {
    LocalDate date = article.article().date().date();
    return date == null ? LocalDate.MAX : date;
  }
}
