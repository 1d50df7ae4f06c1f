package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.List;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import org.junit.jupiter.api.Test;

class SectionFrameTest {

  @Test
  void eachSectionHasItsOwnFrames() {
    Frame tea = frame("tea");
    Codebook codebook = new Codebook("c", "1", "C", "", "00", List.of(tea), List.of());
    String text = "Tea for all\n\nThe shop sold milk.\n\nTea came. Tea went. Rain fell.";
    Document document = new Segmenter().segment(text, "Tea for all".length());
    List<Assignment> assignments = new LexiconFrameAssigner(codebook).assign(document);
    assertThat(
        SectionFrame.of(codebook, document, assignments).stream()
            .map(f -> f.frameId() + " " + f.section() + " " + f.sentences() + " " + f.score())
            .toList(),
        contains("tea HEADLINE 1 1.0", "tea BODY 2 2.0"));
  }

  private static Frame frame(String id) {
    return new Frame(
        id,
        id,
        "",
        "",
        List.of(),
        false,
        1,
        new ArticleRule(3, 0.33),
        List.of(new Cue(id, 1)),
        List.of(),
        List.of());
  }
}
