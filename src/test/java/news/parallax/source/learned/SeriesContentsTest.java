package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.source.FoundAttribution;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents reach to the end of the series they begin, and no further. */
class SeriesContentsTest {
  private static final CombinedAttributionFinder FINDER = CombinedAttributionFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Participants report feeling more free to spend money on clothes, trips with their relatives or sharing their meals with neighbours. | feeling more free to spend money on clothes, trips with their relatives or sharing their meals with neighbours
          Ann Lee, the owner of the mill, has contended this plan is expected to create 20 jobs, a dozen permanent jobs with an average pay of $90,000, and generate over $1.5 million annually for the county. | this plan is expected to create 20 jobs, a dozen permanent jobs with an average pay of $90,000, and generate over $1.5 million annually for the county
          The mayor also admitted not having paid income tax for decades, implying that others do the same and blaming his rival. | not having paid income tax for decades
          Delinquencies have risen dramatically, the report concludes, because of rules that slow the courts. | Delinquencies have risen dramatically … because of rules that slow the courts
          """)
  void aContentEndsWithItsSeries(String text, String content) {
    assertThat(contents(text), hasItem(content));
  }

  private static List<String> contents(String text) {
    return FINDER.find(ParsedText.of(text)).stream().map(one -> content(one, text)).toList();
  }

  private static String content(FoundAttribution one, String text) {
    return one.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
