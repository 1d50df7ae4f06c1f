package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Courts, short answers and other places where the wrong words were taken for source or content.
 */
class CourtAndAnswerTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  /** "Ann Lee: No" */
  private static List<String> said(String text) {
    return EXTRACTOR.extract(ParsedText.of(text)).stream()
        .map(one -> one.cited().name() + ": " + one.content().get(0).in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The court heard that £84,000 was withdrawn in 16 months.;The court: that £84,000 was withdrawn in 16 months
          The jury heard that Dale Munn had sold the same car four times.;The jury: that Dale Munn had sold the same car four times
          Jurors were told that the money was never found.;Jurors: that the money was never found
          The inquest was told that the ladder had been broken for a year.;The inquest: that the ladder had been broken for a year
          Will the shop reopen? No, said its owner.;its owner: No
          Would the mill reopen? No, said its owner, Nils Ode.;Nils Ode: No
          Mr. Cole, 64, who once ran a mill, has been slow to give clear orders, said three people familiar with the firm.;three people: Mr. Cole, 64, who once ran a mill, has been slow to give clear orders
          Mr. Cole, who once ran a mill, said three people had left the firm.;Cole: three people had left the firm
          The team found six new moths on the island, says lead author Tove Lind, a biologist at Marl University.;Tove Lind: The team found six new moths on the island
          """)
  void takesTheWordsOfTheRightOne(String text, String expected) {
    assertThat(said(text), hasItem(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The map shows that the river bends twice.",
        "This goes to show that nothing is certain.",
        "Experience shows that trains are late.",
        "The film \"Say It Again\" was shot on its deck.",
        "Her new single, \"They Said It Would Rain\", comes in May."
      })
  void nobodySpeaks(String text) {
    assertThat(said(text), is(empty()));
  }

  @Test
  void aShortSentenceInMarksIsHersOfWhomTheSentenceBeforeIs() {
    assertThat(
        said("On the keeper, coach Ana Bell was firm. “He stays.” The striker may go."),
        hasItem("Ana Bell: He stays"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Would the mill reopen? No, said its owner, Nils Ode. Was he sad? “Not a bit.”;Nils Ode: Not a bit
          Will the pool reopen? Yes, says its manager, Kim Roe. When? “Soon.”;Kim Roe: Soon
          On the keeper, coach Ana Bell was firm. “He stays.” On the striker she was less so. “We will see.”;Ana Bell: We will see
          """)
  void aShortSentenceInMarksAnswersTheSentenceBefore(String text, String expected) {
    assertThat(said(text), hasItem(expected));
  }

  @Test
  void aShortSentenceInMarksIsNobodysWhereNobodyWasCited() {
    assertThat(said("The mill closed in May. Will it open again? “Maybe.”"), is(empty()));
  }

  @Test
  void aSpeakerDoesNotNameHerselfInHerOwnWords() {
    assertThat(
        said(
            "Lorna Pike, 44, denies nine counts.\n\nPike claims the money was a gift. “Edith wanted"
                + " me to have it. She said I was the daughter she never had,” she told jurors."),
        hasItem(
            "Lorna Pike: Edith wanted me to have it. She said I was the daughter she never had"));
  }

  @Test
  void noOneIsNotWhoReplies() {
    assertThat(
        said(
            "Sarah Lim agreed that no one had asked the bank for its recordings. Asked whether that"
                + " was an oversight, she replied: “In hindsight, yes.”"),
        hasItem("Sarah Lim: In hindsight, yes"));
  }
}
