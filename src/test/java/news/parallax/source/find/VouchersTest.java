package news.parallax.source.find;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.source.ActorList;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VouchersTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The city is a good place to live, as his friend Lund proudly pointed out."
            + " | his friend Lund > The city is a good place to live",
        "As public records obtained by the group show, the agency has bagged medicine."
            + " | public records obtained by the group > the agency has bagged medicine",
        "As a recent batch of public records secured by city watchdog Mina Hartono shows, the city"
            + " has thrown away chairs. | a recent batch of public records secured by city watchdog"
            + " Mina Hartono > the city has thrown away chairs",
        "The plan failed; according to the mayor, the bridge is safe."
            + " | the mayor > the bridge is safe",
        "\"I don't know,\" O'Brien kept repeating. | O'Brien > I don't know",
        "\"I don't know,\" Lund began shouting. | Lund > I don't know",
      })
  void whoVouchesIsFound(String text, String expected) {
    assertThat(found(text), hasItem(expected));
  }

  @Test
  void whatSomebodyBeginsToDoIsNoSpeech() {
    assertThat(found("The \"old bridge\" Lund began repairing was long."), is(List.of()));
  }

  private static List<String> found(String text) {
    return EXTRACTOR.extract(ParsedText.of(text)).stream()
        .map(
            attribution ->
                words(attribution.source(), text) + " > " + words(attribution.content(), text))
        .collect(Collectors.toList());
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
