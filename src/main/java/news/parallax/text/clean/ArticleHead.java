package news.parallax.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.text.date.DateFinder;
import news.parallax.text.date.DateLine;
import news.parallax.text.date.DateMention;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the first paragraph: masthead, headline, date, byline. */
final class ArticleHead {
  /** The headline may stand this many lines down, below a masthead and stray furniture. */
  private static final int DEPTH = 8;

  private static final String[] BARS = {
    " | ", " \u2022 ", " \u00b7 ", " - ", " \u2013 ", " \u2014 ", " / ", ", "
  };

  private static final Pattern MASTHEAD =
      Pattern.compile(
          "(?i:(?:general )?supervisor|(?:deputy )?editor[ -]in[ -]chief|chief editor|(?:managing"
              + "|executive|founding|deputy|news|assistant) editor|publisher|founder|chairman|ceo"
              + "|owner|editorial director|director general) ?[:,\u2013-]? ?"
              + "(?:Dr\\.? |Mr\\.? |Mrs\\.? |Ms\\.? |Prof\\.? )?\\p{Lu}[\\p{L}.'\u2019-]+"
              + "(?: [\\p{L}.'\u2019-]{1,25}){1,4}");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:(?i:url|link|source|address|from) ?:? ?)?https?://\\S+");

  private final Draft draft;
  private final OutletList outlets;
  private final OutletEvidence evidence;
  private @Nullable String address;

  private @Nullable Line headline;
  private @Nullable Line suffix;
  private @Nullable Line byline;
  private @Nullable Span bylineNames;

  ArticleHead(Draft draft, OutletList outlets, OutletEvidence evidence) {
    this.evidence = evidence;
    this.draft = draft;
    this.outlets = outlets;
  }

  /** An address that stands on a line of its own; null if none does. */
  @Nullable String address() {
    return address;
  }

  /** The line of the headline without its suffix; null if the text has none. */
  @Nullable Line headline() {
    return headline;
  }

  /** The name of a site behind the headline; null if there is none. */
  @Nullable Line suffix() {
    return suffix;
  }

  /** The line of the byline; null if the text has none. */
  @Nullable Line byline() {
    return byline;
  }

  /** Where the names stand in the line of the byline; null if the text has none. */
  @Nullable Span bylineNames() {
    return bylineNames;
  }

  /** Finds the line that repeats a headline which a column gives. */
  void findTitle(String title) {
    String folded = Fold.letters(title);
    int depth = Math.min(DEPTH, draft.lines().size());
    for (int i = 0; i < depth && !folded.isEmpty(); i++) {
      Line line = draft.lines().get(i);
      if (line.text().length() > 2 * title.length() + Line.LONGEST_HEADLINE) {
        continue;
      }
      String own = Fold.letters(line.text());
      if (own.equals(folded) || HeadlineSuffix.parts(line.text(), title, outlets)) {
        takeHeadline(line);
        return;
      }
    }
  }

  /** Marks the lines that are dates: any in the head, further down those that say so. */
  void findDates() {
    int head = draft.headLength();
    List<Line> lines = draft.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean eligible =
          line.isOpen()
              && (i < head
                  ? !BylineLine.isBesideDate(line.text())
                  : DateLine.isLabelled(line.text()));
      if (eligible && DateLine.read(line.text()).isPresent()) {
        line.become(Line.Role.METADATA, "date");
        takeNameBehind(line.text());
      }
    }
  }

  /** The outlet in "4 March 2024 | BBC News". */
  private void takeNameBehind(String dateLine) {
    String[] parts = BylineLine.BAR.split(dateLine, -1);
    if (parts.length > 1) {
      evidence.take(OutletEvidence.Place.MASTHEAD, parts[parts.length - 1]);
    }
  }

  /** Sorts the lines above the first paragraph of prose. */
  void read(boolean titleGiven, @Nullable String givenByline) {
    headLines().stream().filter(Line::isOpen).forEach(this::readOne);
    // Anew, for lines may have been split.
    List<Line> lines = headLines();
    if (headline == null && !titleGiven) {
      findHeadline(lines);
    }
    findBareNames(lines, givenByline == null ? "" : Fold.letters(givenByline));
  }

  private List<Line> headLines() {
    return new ArrayList<>(draft.lines().subList(0, draft.headLength()));
  }

  private void readOne(Line line) {
    String text = line.text();
    Optional<Span> signed = BylineLine.signed(text);
    if (readBesideDate(line)) {
      return;
    }
    if (signed.isPresent()) {
      takeByline(line, signed.get());
    } else if (DateLine.isTimeOnly(text)) {
      line.become(Line.Role.METADATA, "date_note");
    } else if (MASTHEAD.matcher(text).matches()) {
      line.become(Line.Role.REMOVED, "masthead");
    } else if (evidence.takeLine(text)) {
      line.become(Line.Role.REMOVED, "outlet_name");
    } else if (ADDRESS.matcher(text).matches()) {
      address = text.substring(text.indexOf("http"));
      line.become(Line.Role.METADATA, "address");
    } else {
      readBarred(line);
    }
  }

  /** "By Jane Roe | September 12, 2020" and the like. */
  private void readBarred(Line line) {
    String text = line.text();
    for (String bar : BARS) {
      int at = text.indexOf(bar);
      if (at > 0 && DateLine.read(text.substring(at + bar.length())).isPresent()) {
        String left = text.substring(0, at);
        Optional<Span> signed = BylineLine.signed(left);
        boolean outlet =
            evidence.take(OutletEvidence.Place.MASTHEAD, left.replaceFirst("(?i)^by ", ""))
                || evidence.takePaper(OutletEvidence.Place.MASTHEAD, left);
        if (outlet || signed.isPresent() || BylineLine.isNames(left)) {
          List<Line> parts = draft.split(line, at, at + bar.length());
          parts.get(1).become(Line.Role.METADATA, "date");
          if (outlet) {
            parts.get(0).become(Line.Role.METADATA, "agency");
          } else {
            takeByline(parts.get(0), signed.orElse(new Span(0, at)));
          }
          return;
        }
      }
    }
  }

  /** "By Jane Roe | BBC News | 4 March 2024", "March 4, 2024 By Jane Roe" and the like. */
  private boolean readBesideDate(Line line) {
    String text = line.text();
    List<DateMention> dates = DateFinder.find(text);
    if (dates.size() != 1 || dates.get(0).year() == 0) {
      return false;
    }
    Span date = dates.get(0).span();
    Optional<Span> beside = BylineLine.besideDate(text, date);
    if (beside.isEmpty()) {
      return false;
    }
    Span credit = beside.get();
    String[] words = BylineLine.BAR.split(credit.in(text), 2);
    Optional<Span> signed = BylineLine.signed(words[0]);
    boolean names = signed.isPresent() || (words.length == 2 && BylineLine.isNames(words[0]));
    boolean one = words.length == 1;
    boolean outlet =
        one
            ? evidence.takeBesideDate(words[0], !names)
            : names && evidence.takeBesideDate(words[1], true);
    if (!outlet && !(names && one)) {
      return false;
    }
    boolean dateLast = credit.start() < date.start();
    List<Line> parts =
        dateLast
            ? draft.split(line, credit.end(), date.start())
            : draft.split(line, date.end(), credit.start());
    parts.get(dateLast ? 1 : 0).become(Line.Role.METADATA, "date");
    Line credited = parts.get(dateLast ? 0 : 1);
    if (names && !(one && outlet)) {
      takeByline(credited, signed.orElse(new Span(0, words[0].length())));
    } else {
      credited.become(Line.Role.METADATA, "agency");
    }
    return true;
  }

  /** The first line like a headline; one of names only if there is no other. */
  private void findHeadline(List<Line> lines) {
    Line names = null;
    for (int i = 0; i < Math.min(DEPTH, lines.size()); i++) {
      Line line = lines.get(i);
      if (line.isOpen()) {
        if (!line.isHeadline(nextOpen(line), outlets)) {
          break;
        }
        if (!BylineLine.isNames(line.text())) {
          takeHeadline(line);
          return;
        }
        names = names == null && !isBeside(lines, i, "outlet_name") ? line : names;
      }
    }
    if (names != null) {
      takeHeadline(names);
    }
  }

  private @Nullable Line nextOpen(Line line) {
    int at = draft.lines().indexOf(line);
    return draft.lines().stream().skip(at + 1L).filter(Line::isOpen).findFirst().orElse(null);
  }

  /** Names without "By" count only beside a date, an outlet or where a column has them too. */
  private void findBareNames(List<Line> lines, String givenByline) {
    for (int i = 0; i < lines.size() && byline == null; i++) {
      Line line = lines.get(i);
      if (line.isOpen() && BylineLine.isNames(line.text())) {
        boolean given = givenByline.contains(Fold.letters(line.text()));
        boolean beside =
            isBeside(lines, i, "date")
                || isBeside(lines, i, "date_note")
                || isBeside(lines, i, "outlet_name");
        if (beside && !given && OutletEvidence.readsLikePaper(line.text())) {
          evidence.takePaper(OutletEvidence.Place.MASTHEAD, line.text());
          line.become(Line.Role.REMOVED, "outlet_name");
        } else if (given || beside) {
          takeByline(line, new Span(0, line.text().length()));
        }
      }
    }
  }

  private static boolean isBeside(List<Line> lines, int at, String kind) {
    return (at > 0 && kind.equals(lines.get(at - 1).kind()))
        || (at + 1 < lines.size() && kind.equals(lines.get(at + 1).kind()));
  }

  private void takeByline(Line line, Span names) {
    line.become(Line.Role.METADATA, "byline");
    if (byline == null) {
      byline = line;
      bylineNames = outlets.withoutOutlet(names, line.text());
      evidence.takeAffiliation(line.text().substring(bylineNames.end()));
    }
  }

  private void takeHeadline(Line line) {
    Optional<HeadlineSuffix> found = HeadlineSuffix.find(line.text(), outlets);
    headline = line;
    if (found.isPresent()) {
      List<Line> parts = draft.split(line, found.get().headlineEnd(), found.get().start());
      headline = parts.get(0);
      suffix = parts.get(1);
      suffix.become(Line.Role.METADATA, "headline_suffix");
      if (line.start() == draft.lines().get(0).start()) {
        // What stands above the headline belongs to some other site, which took the page over.
        evidence.take(OutletEvidence.Place.HEADLINE_SUFFIX, suffix.text());
      }
    }
    headline.become(Line.Role.HEADLINE, "headline");
  }
}
