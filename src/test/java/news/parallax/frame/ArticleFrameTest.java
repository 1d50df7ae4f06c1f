package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import org.junit.jupiter.api.Test;

class ArticleFrameTest {
  private static final Codebook CODEBOOK =
      new Codebook(
          "c",
          new Codebook.Edition("1", "C", "", "00"),
          List.of(frame("tea", 2, 0.5), frame("milk", 3, 0.25)),
          List.of());

  @Test
  void enoughSentencesMakeAFrameOfTheArticle() {
    assertThat(found("Tea. Bread. Bread. Bread. Bread. Tea."), contains("tea 2 2.0"));
  }

  @Test
  void inAShortArticleTheShareDecides() {
    assertThat(found("Tea. Bread."), contains("tea 1 1.0"));
    assertThat(found("Tea. Bread. Bread."), empty());
  }

  @Test
  void theStrongestFrameComesFirstAndTiesFollowTheCodebook() {
    assertThat(found("Milk and tea."), contains("tea 1 1.0", "milk 1 1.0"));
    assertThat(found("Milk and tea. Milk."), contains("milk 2 2.0", "tea 1 1.0"));
  }

  @Test
  void anEmptyArticleHasNone() {
    assertThat(ArticleFrame.of(CODEBOOK, List.of(), 0), is(List.of()));
  }

  private static List<String> found(String text) {
    Document document = new Segmenter().segment(text);
    List<Assignment> assignments = new LexiconFrameAssigner(CODEBOOK).assign(document);
    return ArticleFrame.of(CODEBOOK, assignments, document.sentences().size()).stream()
        .map(frame -> frame.frameId() + " " + frame.sentences() + " " + frame.score())
        .toList();
  }

  private static Frame frame(String id, int sentences, double share) {
    return new Frame(
        id,
        new Frame.Meaning(id, "", "", List.of()),
        false,
        1,
        new ArticleRule(sentences, share),
        List.of(new Cue(id, 1)),
        List.of(),
        List.of());
  }
}
