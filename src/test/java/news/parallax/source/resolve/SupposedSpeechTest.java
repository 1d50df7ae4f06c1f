package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupposedSpeechTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is only supposed is no statement
        "The mayor might say that the bridge is safe.|INTENTION",
        "The mayor will say on Monday that the bridge is safe.|INTENTION",
        "Nobody would cross the bridge if the mayor says that it is unsafe.|INTENTION",
        "The mayor is likely to say that the bridge is safe.|INTENTION",
        "The mayor wanted to claim that the bridge is safe.|INTENTION",
        "The mayor planned to tell voters that the bridge is safe.|INTENTION",
        "The mayor never raised her voice to say that the bridge was unsafe.|INTENTION",
        "The mayor went on to say that the bridge is safe.|STATEMENT",
        "The mayor would later say that the bridge was safe.|STATEMENT",
        "The mayor said that the bridge might be safe.|STATEMENT",
        "The mayor said that the bridge will open.|STATEMENT",
        // what the outlet tells to be so is no belief
        "The mayor knows that the bridge is unsafe.|TOPIC",
        "The mayor realized that the bridge was unsafe.|TOPIC",
        "The mayor believes that the bridge is unsafe.|BELIEF",
        // a feeling about something, and what others say
        "The mayor is worried about the cost of the bridge.|TOPIC",
        "The mayor is concerned that the bridge is unsafe.|BELIEF",
        "The mayor is skeptical that the bridge is safe.|TOPIC",
        "The mayor saw that the school was closing its doors.|TOPIC",
        "The mayor sees the vote as a logical step.|BELIEF",
        "Lund might as well have put on a wig and called himself \"Elizabeth\".|INTENTION",
        "The mayor had previously criticized claims that the bridge is unsafe.|TOPIC",
        "The mayor said that to the drivers, not to the farmers.|TOPIC",
        "The mayor denied that the bridge is unsafe.|STATEMENT",
        "The mayor thinks that the bridge is unsafe.|BELIEF",
      })
  void whatIsOnlySupposedOrKnownIsNoStatement(String text, Attribution.Act act) {
    assertIsOnly(text, act);
  }

  /** The text expects something, and what it expects is said by nobody yet. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor is expected to say that the bridge is safe.",
        "The minister is due to tell lawmakers that the budget is balanced.",
        "The governor is set to announce that the school will close on Monday.",
      })
  void whatIsAwaitedIsNoStatement(String text) {
    List<Attribution> found = EXTRACTOR.extract(ParsedText.of(text));
    assertThat(found, is(not(empty())));
    assertThat(
        found.stream().map(Attribution::act).toList(), everyItem(is(Attribution.Act.INTENTION)));
  }

  private static void assertIsOnly(String text, Attribution.Act act) {
    List<Attribution> found = EXTRACTOR.extract(ParsedText.of(text));
    assertThat(found.size(), is(1));
    assertThat(found.get(0).act(), is(act));
  }
}
