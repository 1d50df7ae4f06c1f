package news.parallax.analysis.narrative;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import news.parallax.analysis.VoicedAssignment.VoicedSpan;
import news.parallax.analysis.narrative.NarrativePart.Part;
import news.parallax.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurePartsTest {
  private static final NarrativeWords WORDS = new NarrativeWords();
  private static final SureParts PARTS = new SureParts(WORDS, new ClauseReader(WORDS));

  /** Every word of a sentence that opens its article is a reason for the frame. */
  private static String part(String frame, String sentence) {
    SentenceReading reading = new SentenceReading(sentence, new Span(0, sentence.length()), WORDS);
    List<VoicedSpan> evidence =
        IntStream.range(0, reading.size())
            .mapToObj(i -> new VoicedSpan(reading.span(i), -1))
            .toList();
    Part part = PARTS.part(frame, reading, evidence, true);
    return part == null ? "none" : part.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The drought led to severe shortages of bread in the valley.|cause",
        "The mill closed in spring, leading to layoffs across the valley.|cause",
        "Residents blamed the council for the flooding of the lower town.|cause",
        "Three men died because of the fumes in the shaft.|cause",
        "The flood caused a spike in unemployment along the river.|cause",
        "She called for tighter restrictions on lorries in the old town.|remedy",
        "The mayor vowed to ban lorries from the old bridge.|remedy",
        "The council should prohibit lorries on the old bridge.|remedy",
        "Teachers urged the council to investigate the fire at the mill.|remedy",
        "Ana Diaz condemned the vote of the council on Monday.|judgement",
        "The plan to close the mill is simply an outrage, she said.|judgement",
        "Twelve people were killed when the dam broke on Sunday night.|problem",
        "The valley is struggling with drought and high unemployment.|problem",
      })
  void tellsWhatIsToldAsItIs(String sentence, String part) {
    assertThat(part("economic", sentence), is(part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The drought could lead to severe shortages of bread in the valley.",
        "Nobody died because of the fumes in the shaft, the mayor said.",
        "The law proscribed discrimination because of somebody's place of birth.",
        "If the drought led to shortages, the council would buy bread.",
        "The council worked on a plan that leads to progress on fighting famine.",
        "Workers carried a device resulting in death to the court as proof.",
        "The mayor never blamed the council for the flooding of the town.",
        "The council would have to ban lorries from the old bridge.",
        "They asked whether the council should ban lorries from the bridge.",
        "The mayor said we should take a lesson from the old bridge.",
        "The town will not condemn the vote of the council on Monday.",
        "It is true because the mayor isn't a racist, she said.",
        "The reach of the widely criticized bill is small, she said.",
        "Unemployment fell to the lowest rate since the mill was built.",
        "They found no evidence that anybody was killed at the mill.",
        "The council spoke about the handling of the drought on Monday.",
        "Unemployment benefits are paid out by the council every Monday.",
      })
  void isSilentWhereItIsPossibleDeniedOrOnlyNamed(String sentence) {
    assertThat(part("economic", sentence), is("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The drought led to severe shortages of bread in the valley.|none",
        "The mayor called on the council to ban lorries from the bridge.|remedy",
        "Ana Diaz condemned the vote of the council on Monday.|judgement",
      })
  void aContestHasNoCausesAndProblems(String sentence, String part) {
    assertThat(part("political", sentence), is(part));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "surely conflict|The mayor accused the council of theft.|true",
        "surely conflict|The mayor was never accused of theft.|false",
        "surely conflict|The accused left the court.|false",
        "surely resolution|The two towns reached a deal on the bridge.|true",
        "surely resolution|The towns hope to reach a deal on the bridge.|false",
        "surely resolution|The deal on the bridge is a bad one.|false",
      })
  void aTurnIsWhatSomebodyDoes(String section, String sentence, boolean told) {
    SentenceReading reading = new SentenceReading(sentence, new Span(0, sentence.length()), WORDS);
    assertThat(PARTS.tells(section, reading), is(told));
  }
}
