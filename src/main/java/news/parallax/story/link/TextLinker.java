package news.parallax.story.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.story.StoryArticle;
import news.parallax.story.link.TextLink.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text links among the articles of one story. Copies are told by the words that both have
 * and that are no source's; re-worded copies by evidence that adds up: passages that match one to
 * one and in the same order, the same sources in the same order, the same numbers, a common credit.
 * Threads may share one.
 */
public final class TextLinker {
  /** Shares of an article's own words: independent reports of one event stay below. */
  private static final double COPIED = 0.3;

  private static final double COPIED_WITH_CREDIT = 0.15;
  private static final int FEWEST_COPIED = 20;

  /** A text that consists of quotations is copied with them. */
  private static final double COPIED_WITH_QUOTATIONS = 0.6;

  /** The part of an article with which it begins: one in so many of its words. */
  private static final int OPENING = 6;

  /** Of all words, for a copy to be verbatim. */
  private static final double VERBATIM = 0.9;

  private static final double VERBATIM_ORDER = 0.95;
  private static final int SHORTEST_QUOTATION = 10;

  /** The links, sorted by their two articles; articles of the same key are taken once. */
  public List<TextLink> links(List<StoryArticle> articles) {
    List<LinkText> texts = new ArrayList<>();
    for (StoryArticle article : articles) {
      texts.add(new LinkText(article));
    }
    texts.sort(LinkText.BY_ARTICLE);
    List<TextLink> links = new ArrayList<>();
    LinkCandidates.among(
        texts,
        (a, b) -> {
          TextLink link = link(a, b);
          if (link != null) {
            links.add(link);
          }
        });
    links.sort(LinkCandidates.BY_ARTICLES);
    return links;
  }

  /** The link between two articles, the first with the smaller key; null if there is none. */
  static @Nullable TextLink link(LinkText a, LinkText b) {
    if (a.ofOneTemplate(b)) {
      return null;
    }
    SharedWords shared = new SharedWords(a, b);
    Set<String> origins = Origins.shared(a.article().article(), b.article().article());
    double copied = copied(a, b, shared);
    double needed = origins.isEmpty() ? COPIED : COPIED_WITH_CREDIT;
    double ofShorter = share(shared.words(), Math.min(a.words(), b.words()));
    boolean own =
        copied >= needed
            && shared.ownWords() >= FEWEST_COPIED
            && (ofShorter >= COPIED || !isOneOutlet(a, b));
    boolean whole = ofShorter >= COPIED_WITH_QUOTATIONS && shared.words() >= FEWEST_COPIED;
    if ((own || whole) && isBackground(a, b, shared)) {
      return null;
    }
    if (own || whole) {
      return copy(a, b, shared, copied, origins);
    }
    Rewording rewording = new Rewording(a, b, shared, origins);
    if (rewording.isLikely()) {
      return link(
          a,
          b,
          Kind.REWORDED_COPY,
          DirectionFinder.byCredit(a.article().article(), b.article().article()),
          Math.min(1, rewording.strength()),
          rewording.evidence(),
          rewording.passages());
    }
    if (shared.longestQuotation() >= SHORTEST_QUOTATION) {
      return link(
          a,
          b,
          Kind.QUOTE_REUSE,
          new DirectionFinder.Told(
              TextLink.Direction.UNKNOWN, "either may have the words from the source itself"),
          ofShorter,
          List.of("a quotation of " + shared.longestQuotation() + " words in common"),
          quoted(a, b, shared));
    }
    return null;
  }

  /** Digests of one outlet take a passage over from one to the next, among many of others. */
  private static boolean isOneOutlet(LinkText a, LinkText b) {
    Outlet outlet = a.article().article().outlet();
    return outlet.isKnown() && outlet.name().equals(b.article().article().outlet().name());
  }

  /**
   * Whether an outlet uses its own text again under other news: the two share nothing of where they
   * begin.
   */
  private static boolean isBackground(LinkText a, LinkText b, SharedWords shared) {
    return isOneOutlet(a, b)
        && shared.stretches().stream()
            .noneMatch(
                stretch -> stretch.a() < a.words() / OPENING && stretch.b() < b.words() / OPENING);
  }

  private static TextLink copy(
      LinkText a, LinkText b, SharedWords shared, double copied, Set<String> origins) {
    double shareOfA = share(shared.words(), a.words());
    double shareOfB = share(shared.words(), b.words());
    boolean verbatim =
        Math.min(shareOfA, shareOfB) >= VERBATIM && shared.inOrder() >= VERBATIM_ORDER;
    Kind kind =
        !origins.isEmpty() ? Kind.SHARED_ORIGIN : verbatim ? Kind.VERBATIM_COPY : Kind.EDITED_COPY;
    Article articleA = a.article().article();
    Article articleB = b.article().article();
    List<String> evidence = new ArrayList<>();
    evidence.add(
        String.format(
            Locale.ROOT,
            "%d words in common, %.0f%% and %.0f%% of the articles",
            shared.words(),
            100 * shareOfA,
            100 * shareOfB));
    evidence.add(
        String.format(
            Locale.ROOT, "%.0f%% of the outlet's own words, quotations aside", 100 * copied));
    if (!origins.isEmpty()) {
      evidence.add("both credit " + String.join(", ", origins));
    }
    return link(
        a,
        b,
        kind,
        DirectionFinder.tell(articleA, articleB),
        Math.max(shareOfA, shareOfB),
        evidence,
        passages(a, b, shared));
  }

  /** The larger share of an article's own words that stand in the other. */
  private static double copied(LinkText a, LinkText b, SharedWords shared) {
    return Math.max(share(shared.ownWords(), a.ownWords()), share(shared.ownWords(), b.ownWords()));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static List<AlignedPassage> passages(LinkText a, LinkText b, SharedWords shared) {
    return shared.stretches().stream().map(stretch -> passage(a, b, stretch)).toList();
  }

  private static List<AlignedPassage> quoted(LinkText a, LinkText b, SharedWords shared) {
    return shared.stretches().stream()
        .filter(stretch -> a.isQuoted(stretch.a()) && b.isQuoted(stretch.b()))
        .map(stretch -> passage(a, b, stretch))
        .toList();
  }

  private static AlignedPassage passage(LinkText a, LinkText b, SharedWords.Stretch stretch) {
    return new AlignedPassage(
        a.span(stretch.a(), stretch.a() + stretch.length()),
        b.span(stretch.b(), stretch.b() + stretch.length()),
        1);
  }

  private static TextLink link(
      LinkText a,
      LinkText b,
      Kind kind,
      DirectionFinder.Told told,
      double score,
      List<String> evidence,
      List<AlignedPassage> passages) {
    List<AlignedPassage> sorted = new ArrayList<>(passages);
    Collections.sort(sorted);
    return new TextLink(
        a.article().id(),
        b.article().id(),
        kind,
        told.direction(),
        told.reason(),
        score,
        evidence,
        sorted);
  }
}
