package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.stream.Collectors;
import news.parallax.source.learned.CombinedAttributionFinder;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what somebody says ends. */
class ContentTailsTest {
  private static final CombinedAttributionFinder FINDER = CombinedAttributionFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "While the judge found that the law was unfair, his ruling was overturned on Monday."
            + "|that the law was unfair",
        "The candidate said she admires his courage and praised his plan for the rivers."
            + "|she admires his courage",
        "The chief said officers had followed the rules, though he acknowledged that the video was"
            + " hard to watch.|officers had followed the rules",
        "The mayor said that since the bridge is old, it should be closed."
            + "|that since the bridge is old, it should be closed",
        "The new bridge over the river, the mayor said on Monday, will open before the winter"
            + " comes.|The new bridge over the river",
        "The mayor said the bridge was the safest of all, a claim that engineers have disputed."
            + "|the bridge was the safest of all",
        "The mayor said the bridge was unsafe for heavy trucks, echoing what engineers wrote."
            + "|the bridge was unsafe for heavy trucks",
        "The mayor said the bridge had become a claim on every budget."
            + "|the bridge had become a claim on every budget",
        "Voters who believe that she can win the race have to look at the map."
            + "|that she can win the race",
        "A baker who lamented covering up the theft was sentenced to two months in prison."
            + "|covering up the theft",
        "The farmers asking if there is a plan for the river might want to ask the mayor."
            + "|if there is a plan for the river",
        "But the chorus of voices arguing that the plan is untenable is growing."
            + "|that the plan is untenable",
        "The mayor said the bridge is safe and the road is not."
            + "|the bridge is safe and the road is not",
      })
  void whatTheOutletTellsOrAnotherSaysIsNotSaid(String text, String content) {
    FoundAttribution first = FINDER.find(ParsedText.of(text)).get(0);
    assertThat(first.content().get(0).in(text), is(content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        // what the outlet opens its sentence with is none of it, an "if" is
        "Even as the mayor was away, Lund said the bridge is safe.|the bridge is safe",
        "In two orders issued the same day, the judge told the owner to pay the clerk."
            + "|to pay the clerk",
        "If the bridge was ever closed, the mayor told drivers, they should take the ferry."
            + "|If the bridge was ever closed … they should take the ferry",
        "When the bridge opens, the mayor said, tolls will rise."
            + "|When the bridge opens … tolls will rise",
        "According to the bureau, which has obtained the ledgers, the records are wrong."
            + "|the records are wrong",
        // nor is what a quotation is said of
        "\"It is a misreading of the law,\" the clerk said of the arguments that the firm makes."
            + "|It is a misreading of the law",
        "\"Nobody wants to end like Diaz,\" Ana Lund said about the former senator, who retired."
            + "|Nobody wants to end like Diaz",
        "\"Good to see you again,\" the king said as they shook hands.|Good to see you again",
      })
  void aContentIsAWholeClauseOfWhoSaysIt(String text, String content) {
    FoundAttribution first = FINDER.find(ParsedText.of(text)).get(0);
    String said =
        first.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    assertThat(said, is(content));
  }
}
