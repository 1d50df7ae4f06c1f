package news.parallax.frame.label;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionTest {
  private static boolean isTold(String text, String word) {
    ParsedDocument document = ParsedText.of(text);
    for (int w = 0; w < document.words().count(); w++) {
      if (document.words().form(w).equals(word)) {
        return Assertion.ofWord(document, w);
      }
    }
    throw new AssertionError("no word " + word + " in " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor lied to the council, Diaz said.|lied",
        "Lee was convicted of killing a family.|killing",
        "Residents accused the mayor of lying to them.|lying",
        "The disgraced senator did not speak on Monday.|disgraced",
        "The court said that the firm had cheated its customers.|cheated",
        "The mayor is corrupt, Diaz said.|corrupt",
      })
  void whatIsToldByAnybodyIsTold(String text, String word) {
    assertThat(isTold(text, word), is(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The report does not conclude that the mayor committed a crime.|committed",
        "The panel asked whether the mayor obstructed the inquiry.|obstructed",
        "Diaz avoided criticizing the mayor.|criticizing",
        "The city will stop deporting young migrants.|deporting",
        "Experts dismissed the idea that the bank was caving to pressure.|caving",
        "He promised to destroy the camp.|destroy",
        "Did the mayor lie to the council?|lie",
        "The mayor is not corrupt, Diaz said.|corrupt",
      })
  void whatIsDeniedAskedOrOnlyThoughtOfIsNot(String text, String word) {
    assertThat(isTold(text, word), is(false));
  }
}
