package news.parallax.story.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.story.SourceNames;
import news.parallax.story.StoryArticle;
import news.parallax.story.claim.Claim;
import news.parallax.story.claim.ClaimMatch;
import news.parallax.story.compare.Omission.Kind;
import news.parallax.story.link.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article lacks of what its story has: named sources, quotations, claims and frames
 * that at least two other independent reports have, and at least half of them. Copies count once.
 */
public final class OmissionFinder {
  private static final int FEWEST_REPORTS = 3;
  private static final int FEWEST_HAVING = 2;
  private static final double LEAST_SHARE = 0.5;

  /** Shorter quotations are phrases. */
  private static final int SHORTEST_QUOTATION = 5;

  /** Of a crowded story the first so many items of a kind are followed. */
  private static final int MOST_ITEMS = 500;

  private final List<StoryArticle> articles;
  private final ReportGroups groups;
  private final int reports;

  private OmissionFinder(List<StoryArticle> articles, ReportGroups groups) {
    this.articles = articles;
    this.groups = groups;
    reports = groups.count();
  }

  /** Something and where it was met. */
  private static final class Item {
    final String name;
    final String article;
    final @Nullable Span span;
    final Set<String> having = new TreeSet<>();

    Item(String name, String article, @Nullable Span span) {
      this.name = name;
      this.article = article;
      this.span = span;
      having.add(article);
    }
  }

  /**
   * The omissions of a story, sorted by article, kind and item.
   *
   * @param matches of the story's claims
   * @param links of the story's articles: copies count as one report
   */
  public static List<Omission> omissions(
      List<StoryArticle> articles,
      List<Claim> claims,
      List<ClaimMatch> matches,
      List<TextLink> links) {
    List<StoryArticle> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(StoryArticle::id));
    OmissionFinder finder = new OmissionFinder(sorted, new ReportGroups(sorted, links));
    List<Omission> omissions = new ArrayList<>();
    if (finder.reports >= FEWEST_REPORTS) {
      finder.addMissing(Kind.SOURCE, finder.sources(), omissions);
      finder.addMissing(Kind.QUOTE, finder.quotations(), omissions);
      finder.addMissing(Kind.CLAIM, finder.claims(claims, matches), omissions);
      finder.addMissing(Kind.FRAME, finder.frames(), omissions);
    }
    omissions.sort(
        Comparator.comparing(Omission::articleId)
            .thenComparing(Omission::kind)
            .thenComparing(Omission::item));
    return omissions;
  }

  private void addMissing(Kind kind, List<Item> items, List<Omission> omissions) {
    for (Item item : items) {
      Set<String> having = new TreeSet<>();
      item.having.forEach(id -> having.add(groups.groupOf(id)));
      if (having.size() >= FEWEST_HAVING && having.size() >= LEAST_SHARE * reports) {
        for (StoryArticle article : articles) {
          if (!item.having.contains(article.id())
              && !having.contains(groups.groupOf(article.id()))
              && !(kind == Kind.SOURCE && isMentioned(item.name, article))) {
            omissions.add(
                new Omission(
                    article.id(),
                    kind,
                    item.name,
                    having.size(),
                    reports,
                    List.copyOf(item.having),
                    item.article,
                    item.span));
          }
        }
      }
    }
  }

  /** A source that is named but not quoted is not left out. */
  private static boolean isMentioned(String source, StoryArticle article) {
    return SourceNames.isMentioned(source, article.document().plain());
  }

  private List<Item> sources() {
    List<Item> items = new ArrayList<>();
    for (StoryArticle article : articles) {
      for (Attribution attribution : article.attributions()) {
        CitedSource cited = attribution.cited();
        boolean named =
            cited.form() == CitedSource.Form.NAMED_INDIVIDUAL
                || cited.form() == CitedSource.Form.NAMED_GROUP;
        if (named && !cited.name().startsWith("(")) {
          add(items, cited.name(), article.id(), attribution.span(), SourceNames::alike);
        }
      }
    }
    return items;
  }

  private List<Item> quotations() {
    List<Item> items = new ArrayList<>();
    for (StoryArticle article : articles) {
      for (Attribution attribution : article.attributions()) {
        if (attribution.type() == Attribution.Type.DIRECT) {
          for (Span content : attribution.content()) {
            String words = content.in(article.document().plain());
            if (Wording.words(words).size() >= SHORTEST_QUOTATION) {
              add(items, words, article.id(), content, Wording::sameQuotation);
            }
          }
        }
      }
    }
    return items;
  }

  private List<Item> claims(List<Claim> claims, List<ClaimMatch> matches) {
    Map<Claim, Item> items = new HashMap<>();
    List<Item> all = new ArrayList<>();
    for (ClaimMatch match : matches) {
      Item a = items.get(match.a());
      Item b = items.get(match.b());
      Item item = a != null ? a : b;
      if (item == null) {
        String text = text(match.a().articleId());
        item = new Item(match.a().span().in(text), match.a().articleId(), match.a().span());
        all.add(item);
      }
      items.putIfAbsent(match.a(), item);
      items.putIfAbsent(match.b(), item);
      item.having.add(match.a().articleId());
      item.having.add(match.b().articleId());
    }
    return all.subList(0, Math.min(all.size(), MOST_ITEMS + claims.size()));
  }

  private String text(String articleId) {
    for (StoryArticle article : articles) {
      if (article.id().equals(articleId)) {
        return article.article().text();
      }
    }
    throw new IllegalArgumentException("No article of the story has the key " + articleId);
  }

  private List<Item> frames() {
    Map<String, Item> items = new TreeMap<>();
    for (StoryArticle article : articles) {
      for (String frame : article.frames()) {
        items
            .computeIfAbsent(frame, name -> new Item(name, article.id(), null))
            .having
            .add(article.id());
      }
    }
    return List.copyOf(items.values());
  }

  private static void add(
      List<Item> items, String name, String article, Span span, BiPredicate<String, String> same) {
    for (Item item : items) {
      if (same.test(item.name, name)) {
        item.having.add(article);
        return;
      }
    }
    if (items.size() < MOST_ITEMS) {
      items.add(new Item(name, article, span));
    }
  }
}
