package news.parallax.text.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Block;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.Excerpt;
import news.parallax.article.Issue;
import news.parallax.article.OffsetMap;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.text.date.DateFinder;
import news.parallax.text.date.DateLine;
import news.parallax.text.date.DateMention;
import news.parallax.text.date.YearEvidence;
import org.jspecify.annotations.Nullable;

/** Puts the stored text together from a sorted draft and finds things in it again. */
final class Assembly {
  /** A weekday with a date counts only in so many first paragraphs. */
  private static final int DATED_LINES = 2;

  /** One letter is no text. */
  private static final int FEWEST_LETTERS = 2;

  private final Draft draft;
  private final RepairTally tally;
  private final StoredText stored;
  private final List<Line> bodyLines = new ArrayList<>();
  private final List<Credit> titleCredits = new ArrayList<>();
  private @Nullable Excerpt title;

  Assembly(Draft draft, RepairTally tally) {
    this.draft = draft;
    this.tally = tally;
    this.stored = new StoredText(draft.text());
  }

  /**
   * Stores the text.
   *
   * @param givenTitle a headline that the text itself does not have; empty if none
   */
  void store(String givenTitle, OutletList outlets) {
    if (!givenTitle.isEmpty()) {
      storeTitle(givenTitle, HeadlineSuffix.find(givenTitle, outlets));
    }
    for (Line line : draft.lines()) {
      if (line.role() == Line.Role.REMOVED) {
        tally.count(Issue.REMOVED.with(String.valueOf(line.kind())));
        continue;
      }
      line.cuts().forEach(cut -> tally.count(Issue.REMOVED.with(cut.kind())));
      int before = stored.blocks().size();
      stored.add(line, section(line));
      if (line.isOpen() && stored.blocks().size() > before) {
        bodyLines.add(line);
      }
    }
  }

  private void storeTitle(String given, Optional<HeadlineSuffix> suffix) {
    String headline = suffix.map(found -> given.substring(0, found.headlineEnd())).orElse(given);
    title = new Excerpt(headline, stored.insert(headline, Section.HEADLINE));
    suffix.ifPresent(
        found -> {
          String site = given.substring(found.start()).strip();
          Span where = stored.insert(site, Section.METADATA);
          titleCredits.add(new Credit(Credit.Kind.HEADLINE_SUFFIX, site, where, "headline_suffix"));
        });
  }

  private Section section(Line line) {
    return switch (line.role()) {
      case HEADLINE -> Section.HEADLINE;
      case METADATA, REMOVED -> Section.METADATA;
      case OPEN -> bodyLines.isEmpty() ? Section.LEAD : Section.BODY;
    };
  }

  boolean hasBody() {
    return bodyLines.stream()
            .mapToLong(line -> line.text().chars().filter(Character::isLetter).limit(2).count())
            .sum()
        >= FEWEST_LETTERS;
  }

  String text() {
    return stored.text();
  }

  List<Block> blocks() {
    return stored.blocks();
  }

  OffsetMap origin() {
    return stored.origin();
  }

  List<Line> bodyLines() {
    return bodyLines;
  }

  List<Credit> titleCredits() {
    return titleCredits;
  }

  /** The headline that a column gave; null if the text has its own or there is none. */
  @Nullable Excerpt title() {
    return title;
  }

  /** The lead and body as stored. */
  String bodyText() {
    String text = stored.text();
    StringBuilder body = new StringBuilder(text.length());
    for (Block block : stored.blocks()) {
      if (block.section() == Section.LEAD || block.section() == Section.BODY) {
        body.append(text, block.span().start(), block.span().end()).append('\n');
      }
    }
    return body.toString();
  }

  boolean holds(Span repaired) {
    return stored.holds(repaired);
  }

  Span stored(Span repaired) {
    return stored.stored(repaired);
  }

  String repairedText(Span repaired) {
    return repaired.in(draft.text().text());
  }

  /** The first {@code length} code units of a stored line. */
  Excerpt excerpt(Line line, int length) {
    return new Excerpt(
        line.text().substring(0, length),
        stored.stored(new Span(line.start(), line.start() + length)));
  }

  /** The date lines, those that tell of an update last. */
  List<DateResolver.Stated> statedDates() {
    List<DateResolver.Stated> dates = new ArrayList<>();
    for (Line line : draft.lines()) {
      String kind = line.kind();
      if (line.role() == Line.Role.METADATA && ("date".equals(kind) || "publisher".equals(kind))) {
        DateFinder.find(line.text()).stream()
            .findFirst()
            .ifPresent(
                mention ->
                    dates.add(
                        new DateResolver.Stated(
                            mention,
                            line.text(),
                            stored.stored(mention.span().shift(line.start())))));
      }
    }
    dates.sort(Comparator.comparing(one -> DateLine.isUpdate(one.line(), one.mention())));
    return dates;
  }

  /** A date worked out from the first weekday with day and month in the first paragraphs. */
  Optional<DatedValue> inferredDate() {
    for (Line line : bodyLines.subList(0, Math.min(DATED_LINES, bodyLines.size()))) {
      for (DateMention mention : DateFinder.find(line.text())) {
        Span words = mention.span().shift(line.start());
        if (mention.weekday() != null && mention.year() == 0 && stored.holds(words)) {
          Optional<LocalDate> date =
              YearEvidence.date(mention.weekday(), mention.month(), mention.day(), bodyText());
          return date.map(
              day ->
                  new DatedValue(
                      day,
                      null,
                      DatedValue.Method.INFERRED,
                      repairedText(words),
                      stored.stored(words)));
        }
      }
    }
    return Optional.empty();
  }
}
