package news.parallax.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter();

  @Test
  void aLineIsAParagraphAndBlankLinesAreNone() {
    Document document = segmenter.segment("One.\n\n  Two here. Three.\n");
    assertThat(sentences(document), contains("One.", "Two here.", "Three."));
    assertThat(document.paragraphs().size(), is(2));
  }

  /** Sentences, a slash between two. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // titles and initials do not end a sentence
        "Gen. Mark A. Milley met Dr. Smith of the U.S. Navy. / He left.",
        "Then-Sen. Bo Lee met ex-Gov. Ann Day at the 6-ft. / Pole stood near. / They left.",
        // nor do titles at the end of long words; longer words are none
        "The long-forgotten-then-Sen. Ann Day rose. / The once-mighty-city-senate. / It fell.",
        // a sentence ends behind its closing quotation mark
        "“It is over.” / He left. / “Now!” she said.",
        // an abbreviation ends a sentence if the next one begins
        "The U.S. President came at 5 p.m. / He met Acme Inc. Chairman Bo Lee on Sept. 11. / No. 1"
            + " was John F. Kennedy Jr. / They left.",
        "The court struck down Prop. 12 in May. / It was a good prop. / They left.",
        // closing marks belong to the sentence
        "“Is it (really) so?!” / She left... / “Yes.”) / $5 was paid.",
      })
  void aSentenceEndsWhereTheNextBegins(String sentences) {
    assertThat(
        sentences(segmenter.segment(sentences.replace(" / ", " "))),
        is(List.of(sentences.split(" / "))));
  }

  @Test
  void tokensKeepWhatBindsThemTogether() {
    Document document = segmenter.segment("Lukashenko’s 1,000.5 face-to-face U.S. talks–now");
    assertThat(
        IntStream.range(0, document.tokenCount()).mapToObj(document::word).toList(),
        contains("Lukashenko's", "1,000.5", "face-to-face", "U.S", ".", "talks", "–", "now"));
  }

  @Test
  void emptyTextHasNoParts() {
    Document document = segmenter.segment(" \n\n");
    assertThat(document.sentences(), is(List.of()));
    assertThat(document.tokenCount(), is(0));
  }

  private static List<String> sentences(Document document) {
    return document.sentences().stream().map(s -> s.span().in(document.text())).toList();
  }
}
