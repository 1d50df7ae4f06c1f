package news.parallax.story;

import java.time.LocalDate;
import java.util.List;
import news.parallax.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of one article to find its story, in 1 to 4 kB: it is made where the article is
 * analysed, and the article's text is not needed again until its story is known.
 *
 * @param articleId key of the article, {@code art_…}
 * @param outletId key of the outlet, {@code out_…}
 * @param date null if the article is undated
 * @param terms the words that tell most, sorted by word; at most {@value StorySigner#MOST_TERMS}
 * @param slots which names and figures stand between which words
 */
public record StorySignature(
    String articleId, String outletId, @Nullable LocalDate date, List<Term> terms, Slots slots) {

  /** The signature of an article that no story is to be found by. */
  public static StorySignature empty(Article article) {
    return new StorySignature(
        article.id(), article.outletId(), article.date().date(), List.of(), Slots.NONE);
  }

  /** The same of an article whose date is not known. */
  public StorySignature undated() {
    return new StorySignature(articleId, outletId, null, terms, slots);
  }

  public StorySignature {
    terms = List.copyOf(terms);
  }
}
