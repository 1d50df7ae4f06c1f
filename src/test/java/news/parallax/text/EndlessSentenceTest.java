package news.parallax.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndlessSentenceTest {
  private final Segmenter segmenter = new Segmenter();

  private List<String> cut(String text) {
    Document document = segmenter.segment(text);
    return document.sentences().stream().map(s -> s.span().in(document.text())).toList();
  }

  @Test
  void aSentenceAsLongAsAnyIsLeftWhole() {
    Document document = segmenter.segment("a ".repeat(298) + "b. He left.");
    assertThat(document.sentences().get(0).endToken(), is(300));
    assertThat(document.endlessSentences(), is(0));
  }

  @Test
  void whatIsLongerIsCutAndCounted() {
    Document document = segmenter.segment("a ".repeat(299) + "b. He left.");
    assertThat(document.sentences().size(), greaterThan(5));
    assertThat(document.endlessSentences(), is(1));
  }

  @Test
  void noPieceIsLong() {
    List<Integer> lengths =
        cut("the council met and ".repeat(5_000)).stream().map(String::length).toList();
    assertThat(lengths, everyItem(lessThanOrEqualTo(400)));
  }

  @Test
  void longWordsMakeShortPieces() {
    List<Integer> lengths =
        cut(("x".repeat(90) + " ").repeat(200)).stream().map(String::length).toList();
    assertThat(lengths, everyItem(lessThanOrEqualTo(400)));
  }

  @Test
  void theCutsStandBehindSignsBeforeTheyStandBeforeWords() {
    String clause =
        "the council met at noon for a vote on the new bridge over the old river and left; ";
    assertThat(cut(clause.repeat(40)).get(0).endsWith("left;"), is(true));
    String words =
        "the council met at noon for a vote on the new bridge over the old river and left ";
    assertThat(cut(words.repeat(40)).get(1).startsWith("and left"), is(true));
  }

  @Test
  void thePiecesHoldTheWholeText() {
    String text = "the council met, it said, and ".repeat(400).strip();
    assertThat(String.join(" ", cut(text)), is(text));
  }
}
