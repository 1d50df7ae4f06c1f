package news.parallax.analysis.narrative;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Locale;
import news.parallax.analysis.VoicedAssignment.VoicedSpan;
import news.parallax.analysis.narrative.NarrativePart.Part;
import news.parallax.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartFinderTest {
  private static final NarrativeWords WORDS = new NarrativeWords();
  private static final PartFinder PARTS = new PartFinder(WORDS, new ClauseReader(WORDS));

  /** Every word of the sentence is a reason for the frame. */
  private static String part(String sentence) {
    Span whole = new Span(0, sentence.length());
    SentenceReading reading = new SentenceReading(sentence, whole, WORDS);
    Part part = PARTS.part(reading, List.of(new VoicedSpan(whole, -1)));
    return part == null ? "none" : part.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The drought led to a shortage of bread in the valley.|cause",
        "Mills were closed and thousands lost work, in part because of the flood.|cause",
        "The mayor is to blame for the empty shelves.|cause",
        "The council should ban lorries from the bridge.|remedy",
        "She called for an inquiry into the fire.|remedy",
        "The bill would ban lorries from the bridge.|remedy",
        "Lorries must be banned from the bridge.|remedy",
        "Ana Diaz condemned the vote of the council.|judgement",
        "\"It is simply an outrage,\" she said.|judgement",
        "The valley is plagued by floods and unemployment.|problem",
        "Unemployment in the valley has doubled.|problem",
      })
  void tellsAPartByItsForm(String sentence, String part) {
    assertThat(part(sentence), is(part));
  }

  @ParameterizedTest
  @CsvSource({
    "Because of the holiday the council meets on Tuesday.",
    "The delay was not caused by the dam.",
    "Should the council ban lorries from the bridge?",
    "He asked whether the council should ban lorries.",
    "I have to stop at the shop.",
    "The council meets amid a shortage of bread.",
    "The handling of the crisis was on the agenda.",
    "He spoke of the cold war in school.",
    "There was no shortage of bread.",
  })
  void isSilentWhereNothingIsTold(String sentence) {
    assertThat(part(sentence), is("none"));
  }
}
