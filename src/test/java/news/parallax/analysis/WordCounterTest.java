package news.parallax.analysis;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.story.StoryArticle;
import news.parallax.story.StoryTexts;
import news.parallax.text.Segmenter;
import org.junit.jupiter.api.Test;

class WordCounterTest {
  private static final String TEXT =
      String.join(
          "\n\n",
          "Mara Tolvik said that the town would ask for aid.",
          "Sign up for our letter.",
          "The harbour stays open.");

  @Test
  void wordsOfFurnitureThatASourceReachesOverAreNotAttributed() {
    StoryArticle read =
        StoryTexts.article("art_1", "Post", LocalDate.of(2021, 3, 2), TEXT, List.of());
    List<Attribution> said = read.attributions().stream().map(WordCounterTest::toTheEnd).toList();
    Article marked = read.article().withBlocks(withFurniture(read.article().blocks()));
    WordCounts counts = new WordCounter(new Segmenter().segment(marked)).count(said);
    int furniture = 5;
    assertThat(counts.content(), is(List.of(7 + furniture + 4)));
    assertThat("that the town would ask for aid, The harbour …", counts.attributed(), is(7 + 4));
    assertThat(counts.reported(), is(3 + 7 + 4));
  }

  private static List<Block> withFurniture(List<Block> blocks) {
    List<Block> marked = new ArrayList<>();
    for (Block block : blocks) {
      boolean letter = block.span().in(TEXT).startsWith("Sign up");
      marked.add(letter ? new Block(block.span(), Section.FURNITURE) : block);
    }
    return marked;
  }

  private static Attribution toTheEnd(Attribution one) {
    AttributionParts parts = one.parts();
    List<Span> content = List.of(new Span(parts.content().get(0).start(), TEXT.length()));
    return new Attribution(
        new AttributionParts(parts.source(), parts.cue(), content, parts.type()),
        one.manner(),
        one.by(),
        one.confidence(),
        one.cited(),
        one.stance(),
        one.channel(),
        one.viaOutlet());
  }
}
