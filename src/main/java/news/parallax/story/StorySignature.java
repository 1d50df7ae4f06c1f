package news.parallax.story;

import java.time.LocalDate;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.DatedValue;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of one article to find its story, in 1 to 4 kB: it is made where the article is
 * analysed, and the article's text is not needed again until its story is known.
 *
 * @param articleId key of the article, {@code art_…}
 * @param outletId key of the outlet, {@code out_…}
 * @param date null if the article is undated
 * @param dateMethod how the date is known
 * @param terms the words that tell most, sorted by word; at most {@value StorySigner#MOST_TERMS}
 * @param words how many words headline, lead and body have
 * @param slots which names and figures stand between which words
 */
public record StorySignature(
    String articleId,
    String outletId,
    @Nullable LocalDate date,
    DatedValue.Method dateMethod,
    List<Term> terms,
    Words words,
    Slots slots) {

  /** The signature of an article that no story is to be found by. */
  public static StorySignature empty(Article article) {
    return new StorySignature(
        article.id(),
        article.outletId(),
        article.date().date(),
        article.date().method(),
        List.of(),
        new Words(0, 0, 0),
        Slots.NONE);
  }

  /** The same of an article whose date is not known. */
  public StorySignature undated() {
    return new StorySignature(
        articleId, outletId, null, DatedValue.Method.NONE, terms, words, slots);
  }

  public StorySignature {
    terms = List.copyOf(terms);
  }

  /** How many words the parts of an article have. */
  public record Words(int headline, int lead, int body) {}
}
