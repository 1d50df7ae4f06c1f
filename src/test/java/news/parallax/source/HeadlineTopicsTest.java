package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A headline may name before a colon what it is about, and who speaks behind it. */
class HeadlineTopicsTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  private static final String BODY = "\n\nThe bridge was closed in May. Nobody was hurt.";

  private static List<String> cited(String headline) {
    return EXTRACTOR.extract(ParsedText.of(headline + BODY)).stream()
        .filter(Attribution::counted)
        .map(one -> one.source().get(0).in(headline))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Birth rate: 'Jaw-dropping' fall in the number of children",
        "Ana Lund's harbour plan: 'Nobody will pay for this'",
        "Super Tuesday: Lund wins in four towns",
      })
  void whatAHeadlineIsAboutIsNoSource(String headline) {
    assertThat(cited(headline), is(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Porto: Ana Lund says the bridge will open in May|Ana Lund|Porto",
      })
  void whoIsToldToSpeakBehindATopicDoes(String headline, String source, String topic) {
    assertThat(cited(headline), hasItem(source));
    assertThat(cited(headline), not(hasItem(topic)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Lund: 'We were not ready for the flood'",
        "Jean Moreau: 'Nobody will pay for this bridge'",
      })
  void whoSpeaksBeforeAColonIsCited(String headline) {
    assertThat(cited(headline).size(), is(1));
  }
}
