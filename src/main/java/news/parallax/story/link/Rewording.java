package news.parallax.story.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.story.StoryArticle;

/** What speaks for one article being the other's report in other words. */
final class Rewording {
  /** Evidence worth as much as this share of matching words is needed. */
  private static final double NEEDED = 0.38;

  private static final int FEWEST_IN_ORDER = 4;
  private static final double LEAST_ORDER = 0.6;
  private static final double CREDIT = 0.1;
  private static final double SOURCE = 0.02;
  private static final int MOST_SOURCES = 4;

  private final LinkText a;
  private final LinkText b;
  private final PassageAlignment alignment;
  private final Set<String> origins;
  private final int inOrder;
  private final int sourcesInOrder;

  Rewording(LinkText a, LinkText b, SharedWords shared, Set<String> origins) {
    this.a = a;
    this.b = b;
    this.origins = origins;
    alignment = new PassageAlignment(a, b, shared);
    inOrder = alignment.inOrder();
    sourcesInOrder = commonInOrder(sources(a.article()), sources(b.article()));
  }

  /** The sources in order of their first attribution, by the last word of their names. */
  private static List<String> sources(StoryArticle article) {
    Map<String, Boolean> names = new LinkedHashMap<>();
    for (Attribution attribution : article.attributions()) {
      String name = attribution.cited().name();
      if (!name.equals(CitedSource.UNKNOWN_NAME)) {
        names.put(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), true);
      }
    }
    return new ArrayList<>(names.keySet());
  }

  /** Length of the longest common subsequence. */
  private static int commonInOrder(List<String> some, List<String> others) {
    int[] above = new int[others.size() + 1];
    for (String name : some) {
      int[] row = new int[others.size() + 1];
      for (int j = 0; j < others.size(); j++) {
        row[j + 1] = name.equals(others.get(j)) ? above[j] + 1 : Math.max(above[j + 1], row[j]);
      }
      above = row;
    }
    return above[others.size()];
  }

  double strength() {
    return alignment.coverage()
        + (origins.isEmpty() ? 0 : CREDIT)
        + SOURCE * Math.min(MOST_SOURCES, sourcesInOrder);
  }

  boolean isLikely() {
    return inOrder >= FEWEST_IN_ORDER
        && inOrder >= LEAST_ORDER * alignment.matches().size()
        && strength() >= NEEDED;
  }

  List<String> evidence() {
    List<String> evidence = new ArrayList<>();
    evidence.add(
        String.format(
            Locale.ROOT,
            "%d passages match one to one, %d of them in the same order, at least %.0f%% of either"
                + " article",
            alignment.matches().size(),
            inOrder,
            100 * alignment.coverage()));
    if (!origins.isEmpty()) {
      evidence.add("both credit " + String.join(", ", origins));
    }
    if (sourcesInOrder > 1) {
      evidence.add(sourcesInOrder + " sources in the same order");
    }
    return evidence;
  }

  List<AlignedPassage> passages() {
    return alignment.matches().stream()
        .map(
            match ->
                new AlignedPassage(
                    a.span(match.a().from(), match.a().to()),
                    b.span(match.b().from(), match.b().to()),
                    Math.min(1, match.likeness())))
        .toList();
  }
}
