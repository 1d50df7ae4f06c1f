package news.parallax.analysis;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import news.parallax.frame.label.LabelFinder;
import news.parallax.source.ActorList;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceFinderTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);
  private static final LabelFinder LABELS = new LabelFinder();

  private static List<String> voices(String text) {
    ParsedDocument document = ParsedText.of(text);
    VoiceFinder speakers = new VoiceFinder(EXTRACTOR.extract(document), document);
    return LABELS.find(document).stream()
        .map(label -> label.words(text) + " " + speakers.of(label))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Belarus strongman Viktor Orlov landed in Sochi on Monday.|belarus strongman OUTLET",
        "\"Viktor Orlov is a dictator and he must go now,\" Ana Diaz said.|dictator SOURCE",
        "Ana Diaz said on Monday that Viktor Orlov is a dictator.|dictator SOURCE",
        "Ana Diaz said on Monday that strongman Viktor Orlov would leave.|strongman OUTLET",
        "Viktor Orlov landed in Sochi. The minister said that the dictator would leave."
            + "|dictator MIXED",
      })
  void tellsWhoseWordALabelIs(String text, String expected) {
    assertThat(voices(text), hasItem(expected));
  }
}
