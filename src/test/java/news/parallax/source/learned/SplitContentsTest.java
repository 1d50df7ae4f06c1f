package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.source.FoundAttribution;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents that their cue, a date or a mark parts are whole. */
class SplitContentsTest {
  private static final CombinedAttributionFinder FINDER = CombinedAttributionFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ten years ago, she said, the harbour's deeper basin drew larger ships. | Ten years ago … the harbour's deeper basin drew larger ships
          The mayor, Ann Lee, who critics say has lost the vote, will retire. | has lost the vote
          Port chief Ann Lee said on Friday 200 posts would go. | 200 posts would go
          What the hull tells the crew remains a mystery. "Maybe nothing," jokes co-author Ben Lund. "Maybe the boat just sank." | Maybe nothing … Maybe the boat just sank
          """)
  void whatIsPartedIsWhole(String text, String content) {
    assertThat(contents(text), hasItem(content));
  }

  @Test
  void aWordThatIsSpokenOfSaysNothing() {
    assertThat(contents("The word \"said\" is painted on one wall."), empty());
  }

  private static List<String> contents(String text) {
    return FINDER.find(ParsedText.of(text)).stream().map(one -> content(one, text)).toList();
  }

  private static String content(FoundAttribution one, String text) {
    return one.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
