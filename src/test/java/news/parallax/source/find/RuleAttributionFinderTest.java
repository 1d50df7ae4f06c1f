package news.parallax.source.find;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.learned.CombinedAttributionFinder;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleAttributionFinderTest {
  private static final CombinedAttributionFinder FINDER = CombinedAttributionFinder.load();

  /** Text, then who, by which words, said what: {@code source > cue > content}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "“We will win the vote,” Ana Diaz said. # Ana Diaz > said > We will win the vote",
        "“We will win the vote,” said Ana Diaz. # Ana Diaz > said > We will win the vote",
        "Ana Diaz said, “We will win the vote.” # Ana Diaz > said > We will win the vote",
        "Ana Diaz told reporters: “We will win it.” # Ana Diaz > told > We will win it",
        "“Will we win the vote?” Ana Diaz asked. # Ana Diaz > asked > Will we win the vote",
        "«We will win the vote,» Ana Diaz said. # Ana Diaz > said > We will win the vote",
        "‘We will win the vote,’ Ana Diaz said. # Ana Diaz > said > We will win the vote",
        "\"We will win the vote,\" the mayor notes. # the mayor > notes > We will win the vote",
        "The mayor said on Monday that the bridge is safe. # The mayor > said > that the bridge is"
            + " safe",
        "The mayor said the bridge is safe. # The mayor > said > the bridge is safe",
        "The bridge is safe, the mayor said. # the mayor > said > The bridge is safe",
        "The bridge is safe, according to the mayor. # the mayor > according to > The bridge is"
            + " safe",
        "According to the mayor, the bridge is safe. # the mayor > According to > the bridge is"
            + " safe",
        "Ana Diaz, the mayor of Porto, said the bridge is safe. # Ana Diaz, the mayor of Porto >"
            + " said > the bridge is safe",
        "The bank was accused by the UN of hiding losses. # the UN > was accused > The bank … of"
            + " hiding losses",
        "The council called on ministers to resign. # The council > called on > ministers to"
            + " resign",
        "“We regret the delay,” a letter sent to parents read. # a letter sent to parents > read >"
            + " We regret the delay",
        "The bank cut rates in a stern warning that prices would fall. # The bank > in a stern"
            + " warning > that prices would fall",
        "A warning from the bank that prices would fall # the bank > warning > that prices would"
            + " fall",
        "Harbour master: no ferries until Monday # Harbour master > : > no ferries until Monday",
        "The mayor did not say whether the bridge is safe. # The mayor > did not say > whether the"
            + " bridge is safe",
      })
  void itFindsWhoSaysWhat(String text, String expected) {
    assertThat(found(text), hasItem(expected));
  }

  @Test
  void aQuotationAfterItsSpeakerGoesOn() {
    assertThat(
        found("“We will win the vote,” Ana Diaz said. “We always do in Porto.”"),
        contains("Ana Diaz > said > We will win the vote … We always do in Porto"));
  }

  @Test
  void aQuotationAloneInItsParagraphCarriesOn() {
    List<FoundAttribution> found =
        new RuleAttributionFinder()
            .find(
                ParsedText.of(
                    "“We will win the vote,” Ana Diaz said.\n\n“We always do in Porto.”"));
    assertThat(found.stream().map(FoundAttribution::carriesOn).toList(), contains(false, true));
  }

  @Test
  void anAnnouncedQuotationStandsInTheNextParagraph() {
    assertThat(
        found("Ana Diaz continued:\n\n“We always win the vote in Porto.”"),
        contains("Ana Diaz > continued > We always win the vote in Porto"));
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    assertThat(
        found("Ana Diaz said, “We will win the vote.\n\nIt rained in the evening."),
        contains("Ana Diaz > said > We will win the vote"));
  }

  @Test
  void inAHeadlineWhoSpeaksStandsBeforeTheMatter() {
    assertThat(
        found("Ana Diaz on questions about her past: ‘Bunch of lies’\n\nThe river rose in May."),
        contains("Ana Diaz > : > Bunch of lies"));
    assertThat(
        found("Commission on Debates: ‘New rules’\n\nThe river rose in May. Nobody was hurt."),
        not(hasItem(startsWith("Commission >"))));
  }

  @Test
  void typesTellWhoseWordsTheyAre() {
    assertThat(type("“We will win the vote,” Ana Diaz said."), is(Attribution.Type.DIRECT));
    assertThat(type("Ana Diaz said she will win."), is(Attribution.Type.INDIRECT));
    assertThat(type("Ana Diaz said she “will win the vote” in May."), is(Attribution.Type.MIXED));
  }

  @Test
  void narrationScareQuotesAndDeedsAreNoAttributions() {
    assertThat(found("The leaders met for a \"face to face\" talk in Porto."), empty());
    assertThat(found("The king’s actions so far suggest that he is afraid."), empty());
    assertThat(found("The council opened a file against the bank."), empty());
    assertThat(found("PORTO: The bridge was closed in the morning."), empty());
  }

  private static Attribution.Type type(String text) {
    return FINDER.find(ParsedText.of(text)).get(0).type();
  }

  private static List<String> found(String text) {
    return FINDER.find(ParsedText.of(text)).stream()
        .map(
            a ->
                join(a.source(), text)
                    + " > "
                    + join(a.cue(), text)
                    + " > "
                    + join(a.content(), text))
        .toList();
  }

  private static String join(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(s -> s.in(text)).toList());
  }
}
