package news.parallax.text.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Credit;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Finds the credits of an article: lines of their own and sentences that relay a report. */
final class CreditFinder {
  private static final Pattern SOURCE_LABEL = Pattern.compile("(?i:sources?|via) ?:");

  /** So many paragraphs of prose may follow a credit that counts only at the end. */
  private static final int END_PROSE = 2;

  private final OutletList outlets;
  private final List<Found> found = new ArrayList<>();
  private @Nullable String publisher;

  /** A credit and where it stands in the repaired text. */
  private record Found(Credit.Kind kind, String party, Span words, String rule) {}

  CreditFinder(OutletList outlets) {
    this.outlets = outlets;
  }

  /** The outlet that the text says published it; null if it does not say. */
  @Nullable String publisher() {
    return publisher;
  }

  /** Marks the lines that are credits. */
  void find(Draft draft) {
    List<Line> lines = draft.lines();
    int end = endIndex(lines);
    boolean above = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      above &= !line.isProse();
      if (line.isOpen()) {
        if (SOURCE_LABEL.matcher(line.text()).matches() && i >= end && i + 1 < lines.size()) {
          readLabelled(line, lines.get(i + 1));
        } else {
          Optional<CreditLine> credit = CreditLine.read(line.text(), i >= end, outlets);
          boolean told = above && credit.filter(this::isOutlet).isPresent();
          credit.filter(value -> !told).ifPresent(value -> take(line, value));
        }
      }
    }
  }

  /** "Source: BBC News" above the text says who published it. */
  private boolean isOutlet(CreditLine credit) {
    return credit.rule().equals("source")
        && credit.parties().stream()
            .allMatch(
                party -> outlets.byName(party).filter(outlet -> !outlet.agency()).isPresent());
  }

  /** The first line with little prose behind it. */
  private static int endIndex(List<Line> lines) {
    int prose = 0;
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).isProse() && ++prose > END_PROSE) {
        return i;
      }
    }
    return lines.isEmpty() ? 0 : 1;
  }

  /** "Source:" on a line of its own, the credited on the next. */
  private void readLabelled(Line label, Line credited) {
    if (credited.isOpen() && !credited.isProse()) {
      label.become(Line.Role.METADATA, "credit");
      credited.become(Line.Role.METADATA, "credit");
      Span words = new Span(credited.start(), credited.end());
      for (String party : CreditLine.named(credited.text())) {
        found.add(new Found(Credit.Kind.ORIGIN, party, words, "source"));
      }
    }
  }

  private void take(Line line, CreditLine credit) {
    boolean isPublisher = credit.kind() == Credit.Kind.PUBLISHER;
    line.become(Line.Role.METADATA, isPublisher ? "publisher" : "credit");
    for (String party : isPublisher ? firstOnly(credit) : credit.parties()) {
      found.add(new Found(credit.kind(), party, credit.words().shift(line.start()), credit.rule()));
      if (isPublisher && publisher == null) {
        publisher = party;
      }
    }
  }

  private static List<String> firstOnly(CreditLine credit) {
    return credit.parties().subList(0, 1);
  }

  /** The agency in a dateline is where the report comes from. */
  void addAgency(Line dateline, Dateline value) {
    Span words =
        new Span(value.agencyStart(), value.agencyStart() + value.agency().length())
            .shift(dateline.start());
    found.add(new Found(Credit.Kind.ORIGIN, value.agency(), words, "dateline"));
  }

  /** All credits in reading order, placed in the stored text. */
  List<Credit> credits(Assembly assembly, @Nullable Line suffix) {
    List<Found> all = new ArrayList<>(found);
    if (suffix != null) {
      all.add(
          new Found(
              Credit.Kind.HEADLINE_SUFFIX,
              suffix.text(),
              new Span(suffix.start(), suffix.end()),
              "headline_suffix"));
    }
    for (Line line : assembly.bodyLines()) {
      for (Relay.Found relay : Relay.find(line.text(), outlets)) {
        all.add(
            new Found(
                Credit.Kind.RELAY, relay.party(), relay.words().shift(line.start()), "relay"));
      }
    }
    return all.stream()
        .filter(one -> assembly.holds(one.words()))
        .sorted(Comparator.comparing(Found::words))
        .map(one -> new Credit(one.kind(), one.party(), assembly.stored(one.words()), one.rule()))
        .toList();
  }
}
