package news.parallax.text.syntax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Putin's aide didn't go.|Putin 's aide did n't go .
          They'd say we'll see.|They 'd say we 'll see .
          Mr. Diaz of the U.S. spoke.|Mr. Diaz of the U.S. spoke .
          She moved to the U.S.|She moved to the U.S .
          John F. Kennedy Jr. left.|John F. Kennedy Jr. left .
          Wait ... he -- she left.|Wait ... he -- she left .
          It ends, he said.Officials left.|It ends , he said . Officials left .
          See example.org for more.|See example. org for more .
          """)
  void areCutLikeThoseOfTheTreebank(String text, String cut) {
    Words words = ParsedText.of(text).words();
    assertThat(forms(words), is(cut));
  }

  @Test
  void knowAbbreviationsWithAndWithoutTheirStop() {
    Words words = ParsedText.of("The U.S. and Sen. Diaz went").words();
    assertThat(words.lower(1), is("u.s"));
    assertThat(words.is(3, "sen"), is(true));
    assertThat(words.hasStop(3), is(true));
    assertThat(words.hasStop(4), is(false));
    assertThat(words.end(3) - words.bareEnd(3), is(1));
  }

  /** Elsewhere the small letter of a dotted capital I is two characters. */
  @Test
  void areAsLongInLowerCase() {
    Words words = ParsedText.of("Mehmet left \u0130STANBULERS behind").words();
    assertThat(words.lower(2), is("istanbulers"));
  }

  @Test
  void noneStandsBehindTheLast() {
    Words words = ParsedText.of("As Diaz has").words();
    assertThat(words.is(words.count(), "out"), is(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"a -- b|1|-|true", "a-b|0|-|false", "He's|1|'|false", "that|0|.|false"})
  void tellSignsFromWords(String text, int word, char sign, boolean isSign) {
    Words words = ParsedText.of(text).words();
    assertThat(words.isSign(word, sign), is(isSign));
    assertThat(words.isWord(word), is(!isSign));
  }

  @Test
  void haveANumberInAListWhateverTheirCapitals() {
    Words words = ParsedText.of("MR. DIAZ met Mr. Kim").words();
    int[] numbers = words.numbers(new KnownWords(List.of("met", "mr")));
    assertThat(numbers, is(new int[] {1, -1, 0, 1, -1}));
  }

  @Test
  void areFormsWhateverTheirCapitalsAndHaveNumbersInSmallLettersOfAnyScript() {
    Words words = ParsedText.of("\u00c9MILE Kim met \u00c9mile @ U.N. talks").words();
    assertThat(words.is(0, "\u00e9mile"), is(true));
    assertThat(words.is(1, "kin"), is(false));
    assertThat(words.is(4, "`"), is(false));
    KnownWords list = new KnownWords(List.of("\u00e9mile", "u.n"));
    assertThat(words.numbers(list), is(new int[] {0, -1, -1, 0, -1, 1, -1}));
    assertThat(list.number("U.N"), is(1));
  }

  private static String forms(Words words) {
    return IntStream.range(0, words.count()).mapToObj(words::form).collect(Collectors.joining(" "));
  }
}
