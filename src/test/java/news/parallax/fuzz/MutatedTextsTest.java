package news.parallax.fuzz;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.BitSet;
import news.parallax.article.OffsetMap;
import news.parallax.article.Span;
import news.parallax.text.Document;
import news.parallax.text.EditDistance;
import news.parallax.text.HardWraps;
import news.parallax.text.PlainText;
import news.parallax.text.Segmenter;
import org.junit.jupiter.api.Test;

/** What holds of the parts of any text: they lie in it, in order, and none overlaps another. */
class MutatedTextsTest {
  private final Segmenter segmenter = new Segmenter();

  @Test
  void partsLieInTheTextInOrder() {
    Phrases phrases = new Phrases(new Mutator(21));
    Cases.check(1, phrases::text, text -> check(segmenter.segment(text), text));
  }

  private static void check(Document document, String text) {
    int end = 0;
    for (Document.Sentence sentence : document.sentences()) {
      assertThat("a sentence", sentence.span().start(), is(greaterThanOrEqualTo(end)));
      assertThat("a sentence", sentence.span().in(text).isBlank(), is(false));
      end = sentence.span().end();
    }
    assertThat("the last sentence", end, is(lessThanOrEqualTo(text.length())));
    int last = 0;
    for (int i = 0; i < document.tokenCount(); i++) {
      Span token = document.token(i);
      assertThat("a token", token.start(), is(greaterThanOrEqualTo(last)));
      assertThat("a token", token.in(text).isBlank(), is(false));
      last = token.end();
    }
    assertThat("the last token", last, is(lessThanOrEqualTo(text.length())));
  }

  @Test
  void spansAreTrimmedAndCovered() {
    Mutator mutator = new Mutator(22);
    Phrases phrases = new Phrases(mutator);
    Cases.check(
        1,
        phrases::line,
        text -> {
          Span one = span(mutator, text.length());
          Span other = span(mutator, text.length());
          Span trimmed = one.trim(text);
          assertThat(one.contains(trimmed) || trimmed.isEmpty(), is(true));
          assertThat(trimmed.in(text), is(trimmed.in(text).strip()));
          assertThat(one.cover(other).contains(one), is(true));
          assertThat(one.cover(other), is(other.cover(one)));
          assertThat(one.overlaps(other), is(other.overlaps(one)));
          if (!one.isEmpty()) {
            assertThat(OffsetMap.identity(text.length()).toRead(one), is(one));
          }
        });
  }

  @Test
  void wrapsAreLineEnds() {
    Phrases phrases = new Phrases(new Mutator(23));
    Cases.check(
        1,
        phrases::text,
        text -> {
          String lines = text.repeat(4);
          BitSet wraps = HardWraps.in(lines);
          wraps.stream().forEach(at -> assertThat(lines.charAt(at), is('\n')));
          assertThat(HardWraps.join(lines).length(), is(lines.length()));
          assertThat(PlainText.of(PlainText.of(text)), is(PlainText.of(text)));
        });
  }

  @Test
  void wordsHaveDistances() {
    Phrases phrases = new Phrases(new Mutator(24));
    Cases.check(
        1,
        phrases::word,
        word -> {
          String other = phrases.word();
          int distance = EditDistance.of(word, other);
          assertThat(distance, is(EditDistance.of(other, word)));
          assertThat(distance, is(lessThanOrEqualTo(Math.max(word.length(), other.length()))));
          assertThat(EditDistance.of(word, word), is(0));
          assertThat(EditDistance.withSwaps(word, other), is(lessThanOrEqualTo(distance)));
        });
  }

  private static Span span(Mutator mutator, int length) {
    int start = mutator.below(length + 1);
    return new Span(start, start + mutator.below(length - start + 1));
  }
}
