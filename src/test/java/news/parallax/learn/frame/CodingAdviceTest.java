package news.parallax.learn.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

class CodingAdviceTest {

  @Test
  void aFrameThatStillImprovesNeedsAsManyTextsAgain() {
    assertThat(
        CodingAdvice.of("tea", 57, 0.41, 0.48),
        is("code 60 more for tea: from half the texts to all of them F1 went from 0.41 to 0.48"));
    assertThat(CodingAdvice.of("tea", 400, 0.41, 0.48), startsWith("code 100 more for tea"));
  }

  @Test
  void aRareFrameNeedsMoreToTell() {
    assertThat(
        CodingAdvice.of("tea", 37, 0.5, 0.5),
        is("code 20 more for tea: with 37 it cannot be told what more would bring"));
  }

  @Test
  void aFrameThatNoLongerImprovesNeedsOtherWork() {
    assertThat(
        CodingAdvice.of("tea", 120, 0.7, 0.7),
        is(
            "tea: from half the texts to all of them F1 went from 0.70 to 0.70; a clearer"
                + " definition, better cues or a second coder will bring more than more texts"));
    assertThat(
        CodingAdvice.of("tea", 20, 0.9, 0.95), is("tea: found with F1 0.95; no more is needed"));
  }
}
