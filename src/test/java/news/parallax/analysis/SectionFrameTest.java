package news.parallax.analysis;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionFrameTest {
  private static InventedArticles.Builder article() {
    return InventedArticles.article(
        "The Daily Example",
        null,
        "Tea for all\n\nThe shop sold milk.\n\nTea came. Tea went. Rain fell.");
  }

  @Test
  void eachPartAndTheWholeHaveTheirOwnFrames() {
    ArticleFacts facts =
        article()
            .assignment("drinks", "tea", "Tea for all")
            .assignment("drinks", "tea", "Tea came")
            .assignment("drinks", "tea", "Tea went")
            .assignment("drinks", "milk", "sold milk")
            .facts();
    List<SectionFrame> frames = SectionFrame.of(facts, name -> false);
    assertThat(
        frames.stream()
            .map(
                f ->
                    f.frame().frameId()
                        + " "
                        + f.part()
                        + " "
                        + f.extent().sentences()
                        + "/"
                        + f.extent().of())
            .toList(),
        contains(
            "milk LEAD 1/1",
            "milk ARTICLE 1/5",
            "tea HEADLINE 1/1",
            "tea BODY 2/3",
            "tea ARTICLE 3/5"));
    double each = facts.assignments().get(0).score();
    assertThat(frames.get(4).score(), is(3 * each));
    assertThat(SectionFrame.of(facts, name -> true).get(4).score(), is(each));
    assertThat(frames.get(4).strongest(), is(facts.assignments().get(0)));
  }

  @Test
  void anArticleWithoutFramesHasNone() {
    assertThat(SectionFrame.of(article().facts(), name -> false), is(empty()));
  }
}
