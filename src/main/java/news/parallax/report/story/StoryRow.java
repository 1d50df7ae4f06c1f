package news.parallax.report.story;

import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ArticleKeys;
import news.parallax.analysis.StoryFacts;
import news.parallax.article.Key;
import news.parallax.coverage.StoryName;
import news.parallax.report.fact.ArticleRow;
import news.parallax.story.claim.Claim;

/**
 * What a row of {@code dim_story} is made of, and what all rows of a story ask for.
 *
 * @param articles by their keys
 */
public record StoryRow(StoryFacts facts, StoryName name, SortedMap<String, ArticleRow> articles) {

  public static StoryRow of(StoryFacts facts) {
    SortedMap<String, ArticleRow> articles = new TreeMap<>();
    facts
        .articles()
        .forEach(
            placed ->
                articles.put(
                    placed.facts().article().id(),
                    new ArticleRow(placed, new ArticleKeys(placed))));
    return new StoryRow(facts, StoryName.of(facts), articles);
  }

  String id() {
    return facts.story().id();
  }

  /**
   * The row of a member.
   *
   * @throws IllegalArgumentException if the story has no such article
   */
  ArticleRow article(String articleId) {
    ArticleRow article = articles.get(articleId);
    if (article == null) {
      throw new IllegalArgumentException(articleId + " is not in " + id());
    }
    return article;
  }

  /** Key of a claim; a stretch of text claims once. */
  static String claimId(Claim claim) {
    return Key.within("clm", claim.articleId(), claim.span().start() + "-" + claim.span().end());
  }
}
