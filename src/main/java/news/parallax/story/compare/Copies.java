package news.parallax.story.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.story.StoryArticle;
import news.parallax.story.link.TextLink;

/** Which articles of a story are copies of which: of each report one article stands for all. */
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
    Map<String, LocalDate> dates = new HashMap<>();
    for (StoryArticle article : articles) {
      LocalDate date = article.article().date().date();
      dates.put(article.id(), date == null ? LocalDate.MAX : date);
    }
    Set<String> derived = new HashSet<>();
    for (TextLink link : links) {
      if (link.kind().isCopy() && link.direction() != TextLink.Direction.UNKNOWN) {
        derived.add(link.direction() == TextLink.Direction.A_FROM_B ? link.a() : link.b());
      }
    }
    Comparator<String> first =
        Comparator.comparing((String id) -> derived.contains(id))
            .thenComparing(id -> dates.getOrDefault(id, LocalDate.MAX))
            .thenComparing(Comparator.naturalOrder());
    SortedMap<String, String> copies = new TreeMap<>();
    for (List<String> report : new ReportGroups(articles, links).groups()) {
      String original = report.stream().min(first).orElseThrow();
      report.stream().filter(id -> !id.equals(original)).forEach(id -> copies.put(id, original));
    }
    return copies;
  }
}
