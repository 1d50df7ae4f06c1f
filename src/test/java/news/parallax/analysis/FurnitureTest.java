package news.parallax.analysis;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Section;
import news.parallax.bytes.ValueFormat;
import news.parallax.story.BlockUses;
import news.parallax.story.StoryArticle;
import news.parallax.story.StoryTexts;
import news.parallax.story.claim.ClaimFinder;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import org.junit.jupiter.api.Test;

/** Blocks that recur over an outlet's articles. */
class FurnitureTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 2);

  private static final String GALLERY =
      "Photos: The ferries of Lendal. Hide Caption %d of 45. Jon Brem said that 412 people"
          + " were rescued from the Orsvik ferry.";

  private static final List<String> NEWS =
      List.of(
          "Council leader Mara Tolvik said that the town would ask for aid in the spring.",
          "Fishermen now land their catch in Orsvik, and 31 boats have left for the summer.",
          "A new school opens in Harne on Monday after seven years of work by volunteers.",
          "The brewery of Lendal will close, its owner Ada Holt told the staff on Friday.");

  private static Article article(int number, String outlet, LocalDate date, String... more) {
    List<String> paragraphs =
        new ArrayList<>(List.of(NEWS.get(number % 4) + " It was day " + number + "."));
    paragraphs.addAll(List.of(more));
    paragraphs.add("Mara Tolvik said that report " + number + " was read out in the harbour.");
    return StoryTexts.article(
            "art_" + outlet + number, outlet, date, String.join("\n\n", paragraphs), List.of())
        .article();
  }

  private static String gallery(int number) {
    return String.format(Locale.ROOT, GALLERY, number);
  }

  private static FurnitureBlocks of(List<Article> articles) {
    return FurnitureBlocks.of(uses(articles));
  }

  /** How many blocks of the articles recur. */
  private static int recurring(List<Article> articles) {
    return uses(articles).recurring().length;
  }

  private static BlockUses uses(List<Article> articles) {
    BlockUses uses = new BlockUses();
    articles.forEach(uses::add);
    return uses;
  }

  private static List<Article> galleries(String outlet, int days) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      articles.add(article(i, outlet, DAY.plusDays((long) days * i), gallery(i + 1)));
    }
    return articles;
  }

  @Test
  void whatRecursOverMoreDaysThanAStoryLastsIsFurniture() {
    assertThat(recurring(galleries("Post", 5)), is(1));
    assertThat("background of one story", recurring(galleries("Post", 2)), is(0));
    assertThat("too few", recurring(galleries("Post", 20).subList(0, 2)), is(0));
  }

  @Test
  void headingsRecurWithinDays() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      articles.add(article(i, "Post", DAY, "Why there's debate"));
    }
    assertThat(recurring(articles), is(1));
  }

  @Test
  void otherOutletsAndTheSameArticleAgainDoNotCount() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      articles.add(article(i, "Outlet " + i, DAY.plusDays(20L * i), gallery(i)));
    }
    assertThat(recurring(articles), is(0));
    Article again = article(1, "Post", DAY, "Why there's debate");
    assertThat(recurring(List.of(again, again, again, again)), is(0));
  }

  @Test
  void theSameInAnyOrderAndInParts() throws IOException {
    List<Article> articles = new ArrayList<>(galleries("Post", 5));
    articles.addAll(galleries("Herald", 9));
    BlockUses one = new BlockUses();
    BlockUses other = new BlockUses();
    articles.subList(0, 3).forEach(one::add);
    articles.subList(3, 8).forEach(other::add);
    other.merge(one);
    Collections.reverse(articles);
    BlockUses whole = new BlockUses();
    articles.forEach(whole::add);
    assertThat(bytes(other), is(bytes(whole)));
    BlockUses read = ValueFormat.of(BlockUses.class).unpack(bytes(whole));
    assertThat(read.recurring().length, is(2));
  }

  @Test
  void theSameWhereBlocksAreCountedInPartsByTheirHash() {
    List<Article> articles = new ArrayList<>(galleries("Post", 5));
    articles.addAll(galleries("Herald", 9));
    BlockUses whole = new BlockUses();
    articles.forEach(whole::add);
    BlockUses together = new BlockUses();
    whole.parts(7).values().forEach(part -> together.merge(part.thatMayRecur()));
    assertThat(together.recurring(), is(whole.recurring()));
    assertThat("what stands once is dropped", bytes(together).length, lessThan(220));
    assertThat(bytes(whole).length, greaterThan(600));
  }

  private static byte[] bytes(BlockUses uses) {
    return ValueFormat.of(BlockUses.class).pack(uses);
  }

  @Test
  void nothingIsFoundInFurniture() {
    FurnitureBlocks furniture = of(galleries("Post", 5));
    ArticleFacts facts = facts(article(7, "Post", DAY, gallery(9)));
    assertThat(sources(facts), contains("Ada Holt", "Jon Brem", "Mara Tolvik"));
    ArticleFacts cleaned = furniture.removedFrom(facts);
    assertThat(sources(cleaned), contains("Ada Holt", "Mara Tolvik"));
    assertThat(cleaned.words().reported(), lessThan(facts.words().reported()));
    assertThat(
        cleaned.article().blocks().stream().map(Block::section).toList(),
        hasItem(Section.FURNITURE));
    Document document = new Segmenter().segment(cleaned.article());
    StoryArticle story = new StoryArticle(cleaned.article(), document, cleaned.attributions());
    assertThat(new ClaimFinder().claims(story), empty());
    assertThat("once is enough", furniture.removedFrom(cleaned), is(cleaned));
  }

  @Test
  void anArticleThatIsPublishedAgainStays() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String text = String.join("\n\n", NEWS);
      articles.add(
          StoryTexts.article("art_" + i, "Post", DAY.plusDays(9L * i), text + " " + i, List.of())
              .article());
    }
    FurnitureBlocks furniture = of(articles);
    assertThat(recurring(articles), is(3));
    ArticleFacts facts = facts(articles.get(0));
    assertThat(furniture.removedFrom(facts), is(facts));
    assertThat(facts.attributions(), hasSize(2));
  }

  private static List<String> sources(ArticleFacts facts) {
    return facts.attributions().stream()
        .map(attribution -> attribution.cited().name())
        .sorted()
        .distinct()
        .toList();
  }

  private static ArticleFacts facts(Article article) {
    StoryArticle analysed = StoryTexts.of(article);
    return new ArticleFacts(
        article,
        analysed.document().sentences().stream().map(Document.Sentence::span).toList(),
        new WordCounter(analysed.document()).count(analysed.attributions()),
        analysed.attributions(),
        List.of(),
        Set.of());
  }
}
