package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.List;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A quarter of a megabyte of anything is read, and soon; that what it takes grows with the length
 * alone is for {@code LinearStepsTest} to count.
 */
class OddTextTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);
  private static final int LENGTH = 1 << 18;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "' ",
        "'",
        "said ",
        "said said that ",
        "a",
        "((",
        "()",
        "X, ",
        "He said, \"",
        "\"a b c d e\" ",
        "A. ",
        "Ann Lee said that ",
        "the cat of ",
        "John Smith ",
        "who said ",
        "Smith ",
        ": ",
        "1 ",
        "- ",
        "He said \n"
      })
  void muchOfItIsRead(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    List<Attribution> found =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> EXTRACTOR.extract(ParsedText.of(text)));
    assertThat(found, notNullValue());
    assertThat(found.size(), lessThan(text.length()));
  }
}
