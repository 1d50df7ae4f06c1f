package news.parallax.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Article;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.Excerpt;
import news.parallax.article.Key;
import news.parallax.article.Outlet;
import news.parallax.article.RawArticle;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a raw one: repairs the text, removes the furniture of the page, reads the
 * metadata. The same raw article gives the same article on every machine. Threads may share one
 * cleaner.
 */
public final class ArticleCleaner {
  private final OutletList outlets;
  private final TextRepair repair = new TextRepair();
  private final Furniture furniture = new Furniture(FurnitureRules.load());
  private final LanguageGuesser languages = new LanguageGuesser();

  /**
   * A cleaner that calls the outlets by the names of the list.
   *
   * @param outlets who publishes, and which agencies others print
   */
  public ArticleCleaner(OutletList outlets) {
    this.outlets = outlets;
  }

  /**
   * Cleans an article.
   *
   * @throws UnusableArticleException if nothing of the text is left but furniture and metadata
   */
  public Article clean(RawArticle raw) throws UnusableArticleException {
    RepairTally tally = new RepairTally();
    raw.issues().forEach(tally::note);
    Draft draft = Draft.of(repair.repairBody(raw.text(), tally));
    String title = title(raw, tally);

    ArticleHead head = new ArticleHead(draft, outlets);
    head.findTitle(title);
    head.findDates();
    CreditFinder credits = new CreditFinder(outlets);
    credits.find(draft);
    furniture.clear(draft);
    head.read(!title.isEmpty(), raw.byline());
    SignOff.find(draft, byline(raw, head));
    Line dateline = DatelineFinder.find(draft, outlets, credits);
    furniture.cut(draft);

    Assembly assembly = new Assembly(draft, tally);
    assembly.store(head.headline() == null ? title : "", outlets);
    if (!assembly.hasBody()) {
      throw new UnusableArticleException(
          "no text is left once the furniture of the page is taken out");
    }
    return article(raw, head, credits, dateline, assembly, tally);
  }

  private Article article(
      RawArticle raw,
      ArticleHead head,
      CreditFinder credits,
      @Nullable Line dateline,
      Assembly assembly,
      RepairTally tally) {
    DatedValue date = date(raw, assembly, tally);
    Outlet outlet = outlet(raw, credits);
    List<Credit> found = new ArrayList<>(assembly.titleCredits());
    found.addAll(credits.credits(assembly, head.suffix()));
    Excerpt headline = headline(head, assembly);
    if (headline == null) {
      tally.note("headline_missing");
    }
    if (outlet.method() == Outlet.Method.NONE) {
      tally.note("outlet_missing");
    }
    String body = assembly.bodyText();
    return new Article(
        id(raw, headline == null ? "" : headline.text(), body),
        raw.provenance(),
        outlet,
        raw.url() == null ? null : raw.url().strip(),
        headline,
        date,
        byline(raw, head, assembly),
        dateline == null ? null : assembly.excerpt(dateline, dateline.text().length()),
        found,
        languages.guess(body),
        assembly.text(),
        assembly.blocks(),
        assembly.origin(),
        tally.codes());
  }

  private String title(RawArticle raw, RepairTally tally) {
    String title = raw.title() == null ? "" : repair.repair(raw.title(), tally).text();
    return title.replace('\n', ' ').strip();
  }

  private static @Nullable Excerpt headline(ArticleHead head, Assembly assembly) {
    Line line = head.headline();
    return line == null ? assembly.title() : assembly.excerpt(line, line.text().length());
  }

  private static @Nullable String byline(RawArticle raw, ArticleHead head) {
    Line line = head.byline();
    return raw.byline() != null || line == null ? raw.byline() : line.text();
  }

  private static @Nullable Excerpt byline(RawArticle raw, ArticleHead head, Assembly assembly) {
    if (raw.byline() != null) {
      return new Excerpt(raw.byline().strip(), null);
    }
    Line line = head.byline();
    Span names = head.bylineNames();
    if (line == null || names == null) {
      return null;
    }
    return new Excerpt(names.in(line.text()), assembly.stored(names.shift(line.start())));
  }

  private static DatedValue date(RawArticle raw, Assembly assembly, RepairTally tally) {
    return new DateResolver(tally, raw.url())
        .resolve(raw.date(), assembly.statedDates(), assembly.inferredDate());
  }

  private Outlet outlet(RawArticle raw, CreditFinder credits) {
    if (raw.outlet() != null) {
      String given = raw.outlet().strip();
      Optional<KnownOutlet> known = outlets.byName(given).or(() -> outlets.byHost(given));
      return new Outlet(known.map(KnownOutlet::name).orElse(given), Outlet.Method.GIVEN);
    }
    String publisher = credits.publisher();
    if (publisher != null) {
      String name = outlets.byName(publisher).map(KnownOutlet::name).orElse(publisher);
      return new Outlet(name, Outlet.Method.STATED);
    }
    Optional<String> host = raw.url() == null ? Optional.empty() : Address.host(raw.url());
    return host.map(
            name ->
                new Outlet(
                    outlets.byHost(name).map(KnownOutlet::name).orElse(name),
                    Outlet.Method.ADDRESS))
        .orElse(Outlet.UNKNOWN);
  }

  private static String id(RawArticle raw, String headline, String body) {
    String outlet = raw.outlet() == null ? "" : raw.outlet();
    return Key.of("art", Fold.spaces(outlet), Fold.spaces(headline), Fold.spaces(body));
  }
}
