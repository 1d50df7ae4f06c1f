package news.parallax.story.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import news.parallax.article.Outlet;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.story.SameSource;
import news.parallax.story.StoryArticle;
import news.parallax.story.claim.Claim;
import news.parallax.story.claim.ClaimMatch;
import news.parallax.story.compare.SharedItem.Kind;
import news.parallax.story.link.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article lacks of what its story has: named sources, quotations and claims that at
 * least three outlets independent of one another, and half of all reports, had published on a day
 * before. Copies count once.
 */
final class OmissionFinder {
  private static final int FEWEST_REPORTS = 4;
  private static final int FEWEST_HAVING = 3;
  private static final double LEAST_SHARE = 0.5;

  /** Shorter quotations are phrases. */
  private static final int SHORTEST_QUOTATION = 5;

  /** Of a crowded story the first so many items of a kind are followed. */
  private static final int MOST_ITEMS = 500;

  private final Map<String, StoryArticle> articles = new TreeMap<>();
  private final Map<String, Presence> presences = new HashMap<>();
  private final ReportGroups groups;
  private final int reports;
  private final List<SharedItem> shared = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  private OmissionFinder(List<StoryArticle> all, List<TextLink> links) {
    all.forEach(article -> articles.put(article.id(), article));
    groups = new ReportGroups(all, links);
    reports = groups.count();
  }

  /** Something and where it was met. */
  private static final class Item {
    final String name;
    final String article;
    final Span span;
    final int attribution;
    final @Nullable Claim claim;
    final Set<String> having = new TreeSet<>();

    Item(String name, String article, Span span, int attribution, @Nullable Claim claim) {
      this.name = name;
      this.article = article;
      this.span = span;
      this.attribution = attribution;
      this.claim = claim;
      having.add(article);
    }
  }

  /**
   * Looks for omissions in a story.
   *
   * @param matches of the story's claims
   * @param links of the story's articles: copies count as one report
   */
  static OmissionFinder of(
      List<StoryArticle> articles, List<ClaimMatch> matches, List<TextLink> links) {
    OmissionFinder finder = new OmissionFinder(articles, links);
    if (finder.reports >= FEWEST_REPORTS) {
      finder.addMissing(Kind.SOURCE, finder.sources());
      finder.addMissing(Kind.QUOTATION, finder.quotations());
      finder.addMissing(Kind.CLAIM, finder.claims(matches));
    }
    return finder;
  }

  /** What so many reports have that lacking it is an omission, by kind and as met. */
  List<SharedItem> shared() {
    return shared;
  }

  /** The omissions, sorted by article and kind. */
  List<Omission> omissions() {
    omissions.sort(
        Comparator.comparing(Omission::articleId)
            .thenComparing(omission -> omission.item().kind()));
    return omissions;
  }

  /** Number of independent reports. */
  int reports() {
    return reports;
  }

  private void addMissing(Kind kind, List<Item> items) {
    for (Item item : items) {
      Set<String> having = new TreeSet<>();
      item.having.forEach(id -> having.add(groups.groupOf(id)));
      if (having.size() >= FEWEST_HAVING && having.size() >= LEAST_SHARE * reports) {
        SharedItem common =
            new SharedItem(
                kind,
                item.name,
                having.size(),
                List.copyOf(item.having),
                item.article,
                item.span,
                item.attribution,
                item.claim);
        shared.add(common);
        for (StoryArticle article : articles.values()) {
          if (article.article().isWhole()
              && !having.contains(groups.groupOf(article.id()))
              && outletsBefore(article, item) >= FEWEST_HAVING
              && !presence(article).has(common, articles)) {
            omissions.add(new Omission(article.id(), common, reports));
          }
        }
      }
    }
  }

  /** How many outlets independent of one another had the item on a day before the article's. */
  private int outletsBefore(StoryArticle article, Item item) {
    LocalDate date = article.article().date().date();
    Set<String> outlets = new TreeSet<>();
    Set<String> reported = new TreeSet<>();
    for (String id : item.having) {
      StoryArticle other = articles.get(id);
      LocalDate before = other == null ? null : other.article().date().date();
      if (other != null && date != null && before != null && before.isBefore(date)) {
        outlets.add(outlet(other));
        reported.add(groups.groupOf(id));
      }
    }
    outlets.remove(outlet(article));
    return Math.min(outlets.size(), reported.size());
  }

  /** An outlet that is not known is no other article's. */
  private static String outlet(StoryArticle article) {
    Outlet outlet = article.article().outlet();
    return outlet.method() == Outlet.Method.NONE ? article.id() : outlet.name();
  }

  private Presence presence(StoryArticle article) {
    return presences.computeIfAbsent(article.id(), id -> new Presence(article));
  }

  private List<Item> sources() {
    List<Item> items = new ArrayList<>();
    for (StoryArticle article : articles.values()) {
      for (int i = 0; i < article.attributions().size(); i++) {
        Attribution attribution = article.attributions().get(i);
        CitedSource cited = attribution.cited();
        boolean named =
            cited.form() == CitedSource.Form.NAMED_INDIVIDUAL
                || cited.form() == CitedSource.Form.NAMED_GROUP;
        if (named && !cited.name().startsWith("(")) {
          Item item = new Item(cited.name(), article.id(), attribution.span(), i, null);
          add(items, item, SameSource::alike);
        }
      }
    }
    return items;
  }

  private List<Item> quotations() {
    List<Item> items = new ArrayList<>();
    for (StoryArticle article : articles.values()) {
      for (int i = 0; i < article.attributions().size(); i++) {
        Attribution attribution = article.attributions().get(i);
        if (attribution.type() == Attribution.Type.DIRECT) {
          for (Span content : attribution.content()) {
            String quotation = content.in(article.document().plain());
            if (Wording.words(quotation).size() >= SHORTEST_QUOTATION) {
              Item item = new Item(quotation, article.id(), content, i, null);
              add(items, item, Wording::sameQuotation);
            }
          }
        }
      }
    }
    return items;
  }

  private List<Item> claims(List<ClaimMatch> matches) {
    Map<Claim, Item> items = new HashMap<>();
    List<Item> all = new ArrayList<>();
    for (ClaimMatch match : matches) {
      Item a = items.get(match.a());
      Item item = a != null ? a : items.get(match.b());
      if (item == null && all.size() < MOST_ITEMS) {
        item = item(match.a());
        all.add(item);
      }
      if (item != null) {
        items.putIfAbsent(match.a(), item);
        items.putIfAbsent(match.b(), item);
        item.having.add(match.a().articleId());
        item.having.add(match.b().articleId());
      }
    }
    return all;
  }

  private Item item(Claim claim) {
    StoryArticle article = articles.get(claim.articleId());
    if (article == null) {
      throw new IllegalArgumentException("Not in the story: " + claim.articleId());
    }
    String text = claim.span().in(article.article().text());
    return new Item(text, article.id(), claim.span(), -1, claim);
  }

  private static void add(List<Item> items, Item met, BiPredicate<String, String> same) {
    for (Item item : items) {
      if (same.test(item.name, met.name)) {
        item.having.add(met.article);
        return;
      }
    }
    if (items.size() < MOST_ITEMS) {
      items.add(met);
    }
  }
}
