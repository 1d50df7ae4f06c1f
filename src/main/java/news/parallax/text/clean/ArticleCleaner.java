package news.parallax.text.clean;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.Article;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.Excerpt;
import news.parallax.article.Issue;
import news.parallax.article.Key;
import news.parallax.article.Outlet;
import news.parallax.article.RawArticle;
import news.parallax.article.Span;
import news.parallax.text.LanguageGuesser;
import news.parallax.text.MixedScript;
import news.parallax.text.date.DateFinder;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a raw one: repairs the text, removes the furniture of the page, reads the
 * metadata. The same raw article gives the same article on every machine. Threads may share one
 * cleaner.
 */
public final class ArticleCleaner {
  /** A sequence that steers a terminal. */
  private static final Pattern ESCAPE = Pattern.compile("\u001b\\[[0-9;?]*[A-Za-z]");

  private static final int WEEK = 7;

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
  public Article clean(RawArticle read) throws UnusableArticleException {
    RepairTally tally = new RepairTally();
    read.issues().forEach(tally::note);
    RawArticle raw = withMetadataRepaired(read, tally);
    Draft draft = Draft.of(repair.repairBody(raw.text(), tally));
    String title = title(raw, tally);

    OutletEvidence evidence = new OutletEvidence(outlets);
    ArticleHead head = new ArticleHead(draft, outlets, evidence);
    head.findTitle(title);
    head.findDates();
    CreditFinder credits = new CreditFinder(outlets);
    credits.find(draft);
    furniture.clear(draft);
    draft.lines().stream()
        .filter(line -> "copyright".equals(line.kind()))
        .forEach(line -> evidence.takeCopyright(line.text()));
    head.read(!title.isEmpty(), raw.byline());
    SignOff.find(draft, byline(raw, head));
    Line dateline = DatelineFinder.find(draft, outlets, credits, evidence);
    furniture.cut(draft);

    Assembly assembly = new Assembly(draft, tally);
    assembly.store(head.headline() == null ? title : "", outlets);
    if (!assembly.hasBody()) {
      throw new UnusableArticleException(
          "no text is left once the furniture of the page is taken out");
    }
    return article(withAddress(raw, head), head, credits, evidence, dateline, assembly, tally);
  }

  /** Outlet and byline are repaired like the text, or one outlet would become several. */
  private RawArticle withMetadataRepaired(RawArticle raw, RepairTally tally) {
    return new RawArticle(
        raw.provenance(),
        raw.text(),
        raw.title(),
        raw.date(),
        line(raw.outlet(), tally),
        raw.url(),
        line(raw.byline(), tally),
        raw.issues());
  }

  private @Nullable String line(@Nullable String value, RepairTally tally) {
    if (value == null) {
      return null;
    }
    String line = repair.repair(ESCAPE.matcher(value).replaceAll(""), tally).text();
    String stripped = line.replace('\n', ' ').strip();
    return stripped.isEmpty() ? null : stripped;
  }

  /** The address that the text itself gives, where no column does. */
  private static RawArticle withAddress(RawArticle raw, ArticleHead head) {
    return raw.url() != null || head.address() == null
        ? raw
        : new RawArticle(
            raw.provenance(),
            raw.text(),
            raw.title(),
            raw.date(),
            raw.outlet(),
            head.address(),
            raw.byline(),
            raw.issues());
  }

  private Article article(
      RawArticle raw,
      ArticleHead head,
      CreditFinder credits,
      OutletEvidence evidence,
      @Nullable Line dateline,
      Assembly assembly,
      RepairTally tally) {
    DatedValue date = date(raw, assembly, tally);
    List<Credit> found = new ArrayList<>(assembly.titleCredits());
    found.addAll(credits.credits(assembly, head.suffix()));
    Excerpt headline = headline(head, assembly);
    String body = assembly.bodyText();
    Outlet outlet =
        outlet(raw, credits, evidence, tally)
            .orElse(Outlet.unknown(headline == null ? body : headline.text()));
    if (headline == null) {
      tally.note(Issue.HEADLINE_MISSING.code());
    }
    if (!outlet.isKnown()) {
      tally.note(Issue.OUTLET_MISSING.code());
    }
    Line named = head.byline();
    Span names = head.bylineNames();
    if (raw.byline() != null && named != null && names != null) {
      String other = names.in(named.text());
      if (!isSameByline(raw.byline(), other)) {
        tally.note(Issue.BYLINE_OTHER.with(other + " (text)"));
      }
    }
    for (String each : List.of(outlet.name(), raw.byline() == null ? "" : raw.byline(), body)) {
      MixedScript.find(each).ifPresent(word -> tally.note(Issue.MIXED_SCRIPT.with(word)));
    }
    if (dateline != null && date.date() != null && differs(date.date(), dateline.text())) {
      tally.note(Issue.DATE_DIFFERS.with("dateline"));
    }
    return new Article(
        id(raw, headline == null ? "" : headline.text(), body),
        new Article.AsRead(
            raw.provenance(), raw.url() == null ? null : raw.url().strip(), assembly.origin()),
        outlet,
        new Article.Front(
            headline,
            date,
            byline(raw, head, assembly),
            dateline == null ? null : assembly.excerpt(dateline, dateline.text().length()),
            found),
        languages.guess(body),
        assembly.text(),
        assembly.blocks(),
        tally.codes());
  }

  /** Whether one names all that the other names. */
  private static boolean isSameByline(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private static Set<String> words(String byline) {
    Set<String> words =
        new HashSet<>(Arrays.asList(byline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)));
    words.remove("");
    return words;
  }

  /** Whether the day of the dateline is further than a week from the date, in whichever year. */
  private static boolean differs(LocalDate date, String dateline) {
    return DateFinder.find(dateline).stream()
        .filter(mention -> mention.month() > 0 && mention.day() > 0)
        .findFirst()
        .filter(
            mention ->
                IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 1)
                    .filter(year -> mention.year() == 0 || mention.year() == year)
                    .filter(year -> YearMonth.of(year, mention.month()).isValidDay(mention.day()))
                    .mapToObj(year -> LocalDate.of(year, mention.month(), mention.day()))
                    .noneMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, date)) <= WEEK))
        .isPresent();
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

  private Optional<Outlet> outlet(
      RawArticle raw, CreditFinder credits, OutletEvidence evidence, RepairTally tally) {
    if (raw.outlet() != null) {
      String given = raw.outlet().strip();
      Optional<KnownOutlet> known = outlets.byName(given).or(() -> outlets.byHost(given));
      String chosen = known.map(KnownOutlet::name).orElse(given);
      noteOthers(chosen, raw, evidence, tally);
      return Optional.of(
          new Outlet(
              chosen,
              raw.issues().contains(RawArticle.OUTLET_FROM_FILE_NAME)
                  ? Outlet.Method.FILE_NAME
                  : Outlet.Method.GIVEN));
    }
    String publisher = credits.publisher();
    if (publisher != null) {
      String name = outlets.byName(publisher).map(KnownOutlet::name).orElse(publisher);
      return Optional.of(new Outlet(name, Outlet.Method.STATED));
    }
    String named = evidence.name(tally);
    if (named != null) {
      return Optional.of(new Outlet(named, Outlet.Method.STATED));
    }
    Optional<String> host = raw.url() == null ? Optional.empty() : Address.host(raw.url());
    return host.map(
        name ->
            new Outlet(
                outlets.byHost(name).map(KnownOutlet::name).orElse(name), Outlet.Method.ADDRESS));
  }

  /**
   * What text and address name beside the outlet that a column gives, as far as the list has it.
   */
  private void noteOthers(
      String chosen, RawArticle raw, OutletEvidence evidence, RepairTally tally) {
    if (outlets.byName(chosen).isEmpty()) {
      return;
    }
    evidence.noteOthers(chosen, tally);
    Optional.ofNullable(raw.url())
        .flatMap(Address::host)
        .flatMap(outlets::byHost)
        .map(KnownOutlet::name)
        .filter(name -> !name.equals(chosen))
        .ifPresent(name -> tally.note(Issue.OUTLET_OTHER.with(name + " (address)")));
  }

  private static String id(RawArticle raw, String headline, String body) {
    String outlet = raw.outlet() == null ? "" : raw.outlet();
    return Key.of("art", Fold.spaces(outlet), Fold.spaces(headline), Fold.spaces(body));
  }
}
