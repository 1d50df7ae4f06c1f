package news.parallax.text.clean;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.function.Consumer;
import news.parallax.article.Span;
import news.parallax.fuzz.Cases;
import news.parallax.fuzz.Mutator;
import news.parallax.fuzz.Phrases;
import news.parallax.text.date.DateFinder;
import news.parallax.text.date.DateLine;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;

/** Whatever a single line is, the readers of lines find in it only what lies in it. */
class MutatedLinesTest {
  private final OutletList outlets =
      OutletList.read(Path.of("pipelines/outlets.yaml"), "outlets.yaml", new Problems());

  @Test
  void bylinesDatelinesAndCreditsLieInTheirLine() {
    Phrases phrases = new Phrases(new Mutator(31));
    Cases.check(
        1,
        phrases::line,
        line -> {
          Consumer<Span> lies = span -> assertThat(span.in(line).isBlank(), is(false));
          BylineLine.signed(line).ifPresent(lies);
          BylineLine.isNames(line);
          NameCard.find(line).forEach(lies);
          Relay.find(line, outlets).forEach(found -> lies.accept(found.words()));
          for (boolean atEnd : new boolean[] {false, true}) {
            CreditLine.read(line, atEnd, outlets).ifPresent(credit -> lies.accept(credit.words()));
          }
          CreditLine.named(line);
          Dateline.hasColonLabel(line);
          Dateline.read(line, outlets)
              .ifPresent(
                  dateline -> {
                    lies.accept(new Span(0, dateline.end()));
                    assertThat(dateline.bodyStart() <= line.length(), is(true));
                    Span agency =
                        new Span(
                            dateline.agencyStart(),
                            dateline.agencyStart() + dateline.agency().length());
                    assertThat(agency.in(line), is(dateline.agency()));
                  });
          HeadlineSuffix.find(line, outlets)
              .ifPresent(
                  suffix -> {
                    lies.accept(new Span(0, suffix.headlineEnd()));
                    lies.accept(new Span(suffix.start(), line.length()));
                  });
          GluedCaption.find(line).ifPresent(lies);
        });
  }

  @Test
  void datesLieInTheirLine() {
    Phrases phrases = new Phrases(new Mutator(32));
    Cases.check(
        1,
        phrases::line,
        line -> {
          DateFinder.find(line).forEach(date -> date.span().in(line));
          DateLine.read(line).ifPresent(date -> date.span().in(line));
          DateLine.read(line).ifPresent(date -> DateLine.isUpdate(line, date));
          DateLine.isTimeOnly(line);
          DateLine.isLabelled(line);
          Address.host(line);
          Address.date(line);
          OutletList.host(line);
        });
  }

  @Test
  void damagedCharactersLieInTheirLine() {
    Mutator mutator = new Mutator(33);
    Phrases phrases = new Phrases(mutator);
    Cases.check(
        1,
        () ->
            mutator.spoil(phrases.line() + "&amp;&#x41;&#99999999;<br><p \u00e2\u20ac\u2122\u00c3"),
        line -> {
          for (int at = 0; at < line.length(); at++) {
            int length = Mojibake.mayBegin(line.charAt(at)) ? Mojibake.length(line, at, false) : 0;
            if (length > 0) {
              new Span(at, at + length).in(line);
              Mojibake.repaired(line, at, length);
            }
            Entities.Found entity = line.charAt(at) == '&' ? Entities.at(line, at) : null;
            if (entity != null) {
              assertThat(entity.end() > at && entity.end() <= line.length(), is(true));
            }
            assertThat(Tags.end(line, at) <= line.length(), is(true));
          }
          Fold.letters(line);
          Fold.spaces(line);
          RepairTally tally = new RepairTally();
          TracedText repaired = new TextRepair().repairBody(line, tally);
          for (int i = 0; i < repaired.length(); i++) {
            assertThat(repaired.from(i) <= repaired.to(i), is(true));
            assertThat(repaired.to(i) <= line.length(), is(true));
          }
        });
  }
}
