package news.parallax.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class SpanTest {
  private static final String FACE = "a\ud83d\ude00b";

  @Test
  void anOpeningCutsNoCharacterInTwo() {
    assertThat(Span.opening(FACE, 1), is("a"));
    assertThat(Span.opening(FACE, 2), is("a"));
    assertThat(Span.opening(FACE, 3), is("a\ud83d\ude00"));
    assertThat(Span.opening(FACE, 4), is(FACE));
    assertThat(Span.opening(FACE, 99), is(FACE));
    assertThat(Span.opening(FACE, 0), is(""));
  }
}
