package news.parallax.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  /** Two words, the distance without and with swaps of neighbours. */
  @ParameterizedTest
  @CsvSource({
    "'', '', 0, 0",
    "'', abc, 3, 3",
    "kitten, sitting, 3, 3",
    "lind, lidn, 2, 1",
    "svtln, stvln, 2, 1",
    "ab, ba, 2, 1",
    "ca, abc, 3, 3",
    "smith, smith, 0, 0"
  })
  void countsChanges(String a, String b, int plain, int withSwaps) {
    assertThat(EditDistance.of(a, b), is(plain));
    assertThat(EditDistance.of(b, a), is(plain));
    assertThat(EditDistance.withSwaps(a, b), is(withSwaps));
    assertThat(EditDistance.withSwaps(b, a), is(withSwaps));
  }

  @ParameterizedTest
  @CsvSource({
    "robert, 6163, rupert",
    "tymczak, 3522, timczak",
    "schmid, 253, smid",
    "aeh, '', ohe"
  })
  void wordsThatSoundAlikeHaveTheSameClasses(String word, String classes, String other) {
    assertThat(ConsonantClasses.of(word), is(classes));
    assertThat(ConsonantClasses.of(other), is(classes));
  }
}
