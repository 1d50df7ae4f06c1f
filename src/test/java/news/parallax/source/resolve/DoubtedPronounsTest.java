package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a pronoun may stand for another than who is mentioned last. */
class DoubtedPronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a possessor, or who is named by the way, after a sentence of somebody else
        "Mayor Marc Lund opened the meeting. The town heard of Senator Robert Roth’s plan. He said"
            + " that the bridge is closed.|doubted_pronoun",
        "Mayor Marc Lund opened the meeting. Asked about Senator Robert Roth's plan, he said that"
            + " the bridge is closed.|doubted_pronoun",
        // nobody else, or the same one
        "The town heard of Senator Robert Roth’s plan. He said that the bridge is closed.|pronoun",
        "Senator Robert Roth opened the meeting. The town heard of Roth's plan. He said that the"
            + " bridge is closed.|pronoun",
        "Mayor Marc Lund opened the meeting. Senator Robert Roth left. He said that the bridge is"
            + " closed.|pronoun",
        // "it" and "they": a body whose sentence it was, not one named before a noun
        "The visitors saw the Lund Bank's sign. It said that the bridge is closed.|doubted_pronoun",
        "The Lund Bank left Porto. It said that the bridge is closed.|pronoun",
        "The Lund Bank said that it was late. It said that the bridge is closed.|pronoun",
        "The Lund Bank said that it was late. Engineers and sailors came. The night was cold. They"
            + " said that the bridge is closed.|doubted_pronoun",
      })
  void whoMayBeAnotherIsDoubted(String text, String how) {
    assertThat(LastAttribution.of(text).cited().resolution(), is(how));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lund released her album in May. The singer Robert Roth came. She said that it"
            + " rained.|Lund",
        "Mayor Ana Diaz came. Mr. Lund released his album in May. She said that it rained.|Ana"
            + " Diaz",
        "Mayor Ana Diaz came. Lund released his album in May. She said that it rained.|Ana Diaz",
      })
  void aPronounBesideANameTellsItsGender(String text, String name) {
    assertThat(LastAttribution.of(text).cited().name(), is(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It angered Mayor Ana Diaz, which shows that the town is divided.|(unknown source)",
        "They met the Lund Bank, which said that it rained.|Lund Bank",
        "They met the Lund Bank in Moscow, which said that it rained.|Lund Bank",
        "They met Ana Diaz in Moscow, which said that it rained.|Moscow",
        "It is the record of the residents who said that it rained.|the residents",
        "The record of critics who said that it rained was long.|critics",
      })
  void aRelativeGoesBackToWhoCanSpeak(String text, String name) {
    assertThat(
        LastAttribution.EXTRACTOR.extract(ParsedText.of(text)).stream()
            .map(found -> found.cited().name())
            .findFirst()
            .orElse("(unknown source)"),
        is(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lund administration failed. Mr. Lund said that it rained.|Lund",
      })
  void whoIsTitledIsAPerson(String text, String name) {
    assertThat(LastAttribution.of(text).cited().name(), is(name));
    assertThat(LastAttribution.of(text).cited().form().name(), is("NAMED_INDIVIDUAL"));
  }
}
