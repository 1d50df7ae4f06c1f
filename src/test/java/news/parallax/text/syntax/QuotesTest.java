package news.parallax.text.syntax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "We go," she said. "We stay."|"We go,"; "We stay."
          It is safe."But we wait," she said.|"But we wait,"
          «We go», she said.|«We go»
          'We go,' she said of Diaz' plan.|'We go,'
          She doesn't say 'em all.|``
          ''We go,'' she said.|''We go,''
          "We go, said the mayor.|"We go,
          ‘The lads’ bunks were wet,’ he said.|‘The lads’ bunks were wet,’
          ‘She said, “Hold on”, and I went,’ said Lund. ‘We left.’|‘She said, “Hold on”, and I went,’; ‘We left.’
          ‘‘If there’s a storm, I’d go,’’ he said.|‘‘If there’s a storm, I’d go,’’
          He called them ‘heartless bosses’ and left.|‘heartless bosses’
          The ‘bosses’ met, and the lads’ boat sank.|‘bosses’
          "It was 'hot' here," he said.|"It was 'hot' here,"
          """)
  void areFoundWithTheirMarks(String text, String quotations) {
    ParsedDocument parsed = ParsedText.of(text);
    Quotes quotes = parsed.quotes();
    Words words = parsed.words();
    String found =
        IntStream.range(0, quotes.count())
            .mapToObj(
                q -> text.substring(words.start(quotes.first(q)), words.end(quotes.end(q) - 1)))
            .collect(Collectors.joining("; "));
    assertThat(found, is(quotations));
  }
}
