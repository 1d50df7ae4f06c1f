package news.parallax.source.find;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.source.ActorList;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nouns with a verb that says little tell what somebody says or thinks. */
class HeldNounsTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor's argument is that the bridge is unsafe. | argument is > that the bridge is unsafe
          Ann Lee spoke first. Her point being: Even if the shops closed, many others were still buying. | point being > Even if the shops closed, many others were still buying
          The mayor's message was clear: the bridge is unsafe. | message was clear > the bridge is unsafe
          Critics have no doubt that the bridge is unsafe. | have no doubt > that the bridge is unsafe
          """)
  void whatANounTellsIsFound(String text, String expected) {
    assertThat(found(text), hasItem(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor's answer: March 5, 2018.",
        "If they have any doubt that the bridge is safe, the road stays open.",
        "The bridge's position is good."
      })
  void otherNounsTellNothing(String text) {
    assertThat(found(text), empty());
  }

  private static List<String> found(String text) {
    return EXTRACTOR.extract(ParsedText.of(text)).stream()
        .map(one -> words(one.cue(), text) + " > " + words(one.content(), text))
        .toList();
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
