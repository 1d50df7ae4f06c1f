package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.source.find.RuleAttributionFinder;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceChoiceTest {
  private static final LearnedAttributionFinder LEARNED = LearnedAttributionFinder.load();
  private static final Rescorer RESCORER = Rescorer.load();

  private static List<Proposal> proposals(ParsedDocument document) {
    return Proposals.of(document, new RuleAttributionFinder().find(document), LEARNED);
  }

  /** Whom the proposal cites whose cue begins with a word. */
  private static String cited(String text, String cue) {
    ParsedDocument document = ParsedText.of(text);
    return new SourceChoice(document, proposals(document))
        .choose(RESCORER.sources()).stream()
            .filter(one -> one.one().cue().get(0).in(text).startsWith(cue))
            .map(
                one ->
                    one.one().source().stream()
                        .map(span -> span.in(text))
                        .collect(Collectors.joining(" … ")))
            .findFirst()
            .orElse("no proposal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Asked whether the bridge was safe, the mayor said it would close in May. # Asked",
        "The farmers seemed to think that the road would open again. # seemed"
      })
  void nobodyMayBeCited(String text, String cue) {
    assertThat(cited(text, cue), is(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The mayor said that the bridge would close in May. # said # The mayor",
        "The bank said it would lend less and warned that prices would rise. # warned # The bank",
        "\"The bridge is safe,\" said Maria Lopez, a farmer. # said # Maria Lopez"
      })
  void theLikeliestIsCited(String text, String cue, String source) {
    assertThat(cited(text, cue), startsWith(source));
  }

  @Test
  void eachIsOfferedOnceAndNobodyLast() {
    ParsedDocument document =
        ParsedText.of("The union's chairman told the council that the plant would close.");
    List<Proposal> proposals = proposals(document);
    SourceChoice choice = new SourceChoice(document, proposals);
    for (int i = 0; i < proposals.size(); i++) {
      List<SourceChoice.Candidate> all = choice.candidates(i);
      assertThat(
          all.stream().map(SourceChoice.Candidate::head).distinct().count(), is((long) all.size()));
      assertThat(all.get(all.size() - 1).source(), is(List.of()));
    }
  }
}
