package news.parallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article with its text cleaned and its metadata worked out. Every offset anywhere in Parallax
 * points into {@link #text()}.
 *
 * @param id the key {@code art_…}: a hash of the outlet as given, headline and text
 * @param outlet never null; {@link Outlet#unknown} if nothing tells
 * @param language ISO 639-1 code, {@code und} if it could not be told
 * @param text the stored cleaned text, in Unicode normal form C, paragraphs separated by a blank
 *     line, furniture of the page removed
 * @param blocks the paragraphs of the text
 * @param issues every repair made and every doubt, as codes such as {@code date_missing} or {@code
 *     encoding:windows-1252}
 */
public record Article(
    String id,
    AsRead read,
    Outlet outlet,
    Front front,
    String language,
    String text,
    List<Block> blocks,
    List<String> issues) {
  /**
   * What stands at the head of an article.
   *
   * @param headline always with its place in the text; null if the article has none
   */
  public record Front(
      @Nullable Excerpt headline,
      DatedValue date,
      @Nullable Excerpt byline,
      @Nullable Excerpt dateline,
      List<Credit> credits) {
    public Front {
      credits = List.copyOf(credits);
    }

    private Front with(DatedValue published, List<Credit> credited) {
      return new Front(headline, published, byline, dateline, credited);
    }
  }

  /**
   * What leads back to the article as it was read.
   *
   * @param url the address as given; null if there is none
   * @param origin leads from {@code text} back to the text as read
   */
  public record AsRead(Provenance provenance, @Nullable String url, OffsetMap origin) {}

  public @Nullable Excerpt headline() {
    return front.headline();
  }

  public DatedValue date() {
    return front.date();
  }

  public @Nullable Excerpt byline() {
    return front.byline();
  }

  public @Nullable Excerpt dateline() {
    return front.dateline();
  }

  public List<Credit> credits() {
    return front.credits();
  }

  public Provenance provenance() {
    return read.provenance();
  }

  public @Nullable String url() {
    return read.url();
  }

  /** The issue of an article in another language than the job's. */
  public static final String NOT_ANALYSED = Issue.LANGUAGE_NOT_ANALYSED.code();

  public Article {
    blocks = List.copyOf(blocks);
    issues = List.copyOf(issues);
  }

  /** Whether it was analysed: one in another language than the job's is kept and not analysed. */
  public boolean isAnalysed() {
    return !issues.contains(NOT_ANALYSED);
  }

  /** The key of its outlet, {@code out_…}; without a known outlet the article stands for itself. */
  public String outletId() {
    return outlet.isKnown() ? outlet.id() : Key.of("out", id);
  }

  /** Whom it credits with its report, parted by semicolons; null if nobody. */
  public @Nullable String creditedTo() {
    String parties =
        front.credits.stream()
            .filter(credit -> credit.kind() != Credit.Kind.PUBLISHER)
            .map(Credit::party)
            .distinct()
            .collect(Collectors.joining("; "));
    return parties.isEmpty() ? null : parties;
  }

  /** Whether all of its text was there to be read: a service may cut it, a feed give a teaser. */
  public boolean isWhole() {
    return !issues.contains(Issue.TEXT_TRUNCATED.code())
        && !issues.contains(Issue.TEXT_TEASER.code());
  }

  /** The same article with its paragraphs told apart otherwise. */
  public Article withBlocks(List<Block> others) {
    return copy(read, front, others, issues);
  }

  /** The same article with one more issue. */
  public Article noting(String issue) {
    return copy(read, front, blocks, issuesAnd(issue));
  }

  /** The same article as one that is kept and not analysed; what it credits is analysis too. */
  public Article unanalysed() {
    return copy(read, front.with(front.date, List.of()), blocks, issuesAnd(NOT_ANALYSED));
  }

  /**
   * The same article without its date, which cannot be that of its publication.
   *
   * @param issue why
   */
  public Article undated(String issue) {
    DatedValue date = front.date;
    DatedValue none = new DatedValue(null, null, DatedValue.Method.NONE, date.raw(), date.where());
    return copy(read, front.with(none, front.credits), blocks, issuesAnd(issue));
  }

  /** The same article, read elsewhere. */
  public Article readAt(Provenance other) {
    return copy(new AsRead(other, read.url, read.origin), front, blocks, issues);
  }

  private List<String> issuesAnd(String issue) {
    List<String> more = new ArrayList<>(issues);
    more.add(issue);
    return more;
  }

  private Article copy(AsRead from, Front head, List<Block> paragraphs, List<String> noted) {
    return new Article(id, from, outlet, head, language, text, paragraphs, noted);
  }
}
