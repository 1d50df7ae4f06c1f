package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.source.find.RuleAttributionFinder;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentChoiceTest {
  private static final LearnedAttributionFinder LEARNED = LearnedAttributionFinder.load();
  private static final Rescorer RESCORER = Rescorer.load();

  private static List<Proposal> cited(ParsedDocument document) {
    return new SourceChoice(
            document, Proposals.of(document, new RuleAttributionFinder().find(document), LEARNED))
        .choose(RESCORER.sources());
  }

  /** The proposal whose cue begins with a word, its content chosen. */
  private static Proposal told(String text, String cue) {
    ParsedDocument document = ParsedText.of(text);
    return new ContentChoice(document, cited(document))
        .choose(RESCORER.contents()).stream()
            .filter(one -> one.one().cue().get(0).in(text).startsWith(cue))
            .findFirst()
            .orElseThrow();
  }

  private static String content(Proposal one, String text) {
    return one.one().content().stream()
        .map(span -> span.in(text))
        .collect(Collectors.joining(" … "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The mayor said that the bridge would close in May. # said # that the bridge would close in"
            + " May",
        "The mayor said the bridge was safe, though she noted that it was old. # said # the bridge"
            + " was safe",
        "\"We will stay,\" the farmer said, and soon he was gone. # said # We will stay",
        "But the dam was safe, according to the police. # according # the dam was safe"
      })
  void theContentEndsWhereAnotherSpeaksOrTheOutletGoesOn(String text, String cue, String content) {
    assertThat(content(told(text, cue), text), is(content));
  }

  @Test
  void aContentAroundWhoVouchesKeepsBothParts() {
    String text =
        "The council had sold the mill, according to the ministry, for less than half of its"
            + " worth.";
    assertThat(
        content(told(text, "according"), text),
        is("The council had sold the mill … for less than half of its worth"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"for less than half of its worth # false", "assistant professor of history # true"})
  void onlyWhatTellsWhoVouchesMayBeLeftOut(String behind, boolean may) {
    ParsedDocument document =
        ParsedText.of("The mill was sold, according to Ann Lee, " + behind + ".");
    List<Proposal> proposals = cited(document);
    assertThat(proposals.size(), is(1));
    ContentChoice choice = new ContentChoice(document, proposals);
    choice.aim(0);
    int cue = proposals.get(0).head();
    assertThat(choice.ends().stream().anyMatch(one -> one.word() <= cue), is(may));
  }

  @Test
  void eachPlaceIsOfferedOnceAndInOrder() {
    ParsedDocument document =
        ParsedText.of(
            "The union's chairman, who was ill, told the council that the plant would close, and"
                + " that nobody had been asked.");
    List<Proposal> proposals = cited(document);
    ContentChoice choice = new ContentChoice(document, proposals);
    for (int i = 0; i < proposals.size(); i++) {
      choice.aim(i);
      for (List<ContentChoice.Edge> all : List.of(choice.begins(), choice.ends())) {
        assertThat(all.size(), greaterThan(0));
        long places = all.stream().map(ContentChoice.Edge::word).distinct().count();
        assertThat(places, is((long) all.size()));
      }
    }
  }
}
