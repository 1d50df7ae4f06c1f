package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.StringJoiner;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.ParsedText;
import news.parallax.text.syntax.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs together, seen from the cue. */
class SpanWindowTest {

  private static String pieces(String text, String cue) {
    ParsedDocument parsed = ParsedText.of(text);
    Words words = parsed.words();
    SpanWindow window = new SpanWindow(parsed);
    window.aim(words.at(text.indexOf(cue)));
    StringJoiner pieces = new StringJoiner(" | ");
    for (int p = 0; p < window.pieces(); p++) {
      int last = window.pieceFirst(p + 1) - 1;
      pieces.add(text.substring(words.start(window.pieceFirst(p)), words.end(last)));
    }
    return pieces.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "The harbour master said the ferry was late. # said"
            + " # The harbour master | said | the ferry was late.",
        "According to the bank, prices rose. # According # According | to | the bank, | prices | rose.",
        "\"We are late,\" the harbour master said. # said"
            + " # \"We are late,\" | the harbour master | said | .",
        "The agency issued a warning that the river would rise. # issued"
            + " # The agency | issued | a warning | that the river would rise.",
        "Prices, the bank warned on Monday, will rise. # warned"
            + " # Prices, | the bank | warned | on | Monday, | will rise."
      })
  void cutsTheSentenceOfACue(String text, String cue, String pieces) {
    assertThat(pieces(text, cue), is(pieces));
  }
}
