package news.parallax.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class LetterPairsTest {
  @Test
  void aTextMayHoldEachOfItsParts() {
    String text = "read more: “café” 1 of 45\nsign up — now";
    LetterPairs pairs = new LetterPairs(text);
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      int start = random.nextInt(text.length());
      int end = start + random.nextInt(text.length() - start + 1);
      assertThat(pairs.mayHold(new LetterPairs(text.substring(start, end))), is(true));
    }
  }

  @Test
  void tellsWhatATextDoesNotHold() {
    LetterPairs pairs = new LetterPairs("the vote was close");
    assertThat(pairs.mayHold(new LetterPairs("sign up")), is(false));
    assertThat(pairs.mayHold(new LetterPairs("zq")), is(false));
    assertThat(new LetterPairs("").mayHold(new LetterPairs("a")), is(true));
  }
}
