package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import news.parallax.source.CitedSource.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns, relatives and carried quotations stand for, where something else is nearer. */
class WhoIsMeantTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ana Diaz was angry. The stores were missing Bexley gifts. She said that it rained."
            + "|Ana Diaz",
        "Mayor Ana Diaz spoke. In an interview with “This Bexley,” she said that it rained."
            + "|Ana Diaz",
        "Senator Ana Diaz knows that Kim Lund told Marc Roth of it. She said that it rained."
            + "|Ana Diaz",
        "Mayor Marc Lund said that the bridge is closed. It was late when Robert Roth came. “I saw"
            + " it,” he said.|Marc Lund",
        "Mayor Marc Lund spoke. Robert Roth came late. “I saw it,” he said.|Robert Roth",
        "The family of 15-year-old Ana Diaz said that it rained.|The family of 15-year-old Ana"
            + " Diaz",
        "Mayor Ana Diaz left. Kim Lund, a spokesman for the mayor, came. The mayor said that it"
            + " rained.|Ana Diaz",
        "Prime Minister Ana Diaz left. The prime minister’s spokesman, Marc Lund, came. The prime"
            + " minister said that it rained.|Ana Diaz",
        "Ana Diaz of Bexley, who said that it rained, left.|Ana Diaz",
      })
  void whoeverSpokeGoesBeforeWhatIsMentionedByTheWay(String text, String name) {
    assertThat(LastAttribution.of(text).cited().name(), is(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At Bexley, 23 students said that it rained.|UNNAMED_GROUP",
        "They met Bexley, which said that it rained.|NAMED_GROUP",
        "The mayor of Bexley, who said that it rained, left.|UNNAMED_INDIVIDUAL",
      })
  void whatIsNoPersonIsNotOne(String text, Form form) {
    assertThat(LastAttribution.of(text).cited().form(), is(form));
  }
}
