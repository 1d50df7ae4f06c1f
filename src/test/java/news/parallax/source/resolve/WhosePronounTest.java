package news.parallax.source.resolve;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhosePronounTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // whose sentence it is goes before who is named in a clause that opens it
        "After James Lund left the council, Robert Weiss took his seat. # Robert Weiss",
        "As James Lund waited in the hall, Robert Weiss walked out. # Robert Weiss",
        "With James Lund in the hall, Robert Weiss took his seat. # Robert Weiss",
        // who stands behind it by the way does not
        "After James Lund left the council, the town thanked Robert Weiss. # James Lund",
        "When James Lund, the mayor, left, the guests went home. # James Lund",
        "James Lund left before Robert Weiss came. # James Lund",
      })
  void aPronounStandsForWhoseSentenceItWas(String before, String expected) {
    List<Attribution> found =
        EXTRACTOR.extract(ParsedText.of(before + " He said that the bridge was unsafe."));

    assertThat(
        found.stream()
            .filter(a -> a.act() == Attribution.Act.STATEMENT)
            .map(a -> a.cited().name())
            .toList(),
        contains(expected));
  }
}
