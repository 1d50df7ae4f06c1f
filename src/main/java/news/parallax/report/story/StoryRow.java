package news.parallax.report.story;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ArticleInRun;
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
 * @param guests articles that are laid beside the story, by their keys
 */
public record StoryRow(
    StoryFacts facts,
    StoryName name,
    SortedMap<String, ArticleRow> articles,
    SortedMap<String, ArticleRow> guests) {

  public static StoryRow of(StoryFacts facts) {
    return new StoryRow(facts, StoryName.of(facts), byKey(facts.articles()), byKey(facts.guests()));
  }

  private static SortedMap<String, ArticleRow> byKey(List<ArticleInRun> placed) {
    SortedMap<String, ArticleRow> rows = new TreeMap<>();
    for (ArticleInRun article : placed) {
      rows.put(article.facts().article().id(), new ArticleRow(article, new ArticleKeys(article)));
    }
    return rows;
  }

  String id() {
    return facts.story().id();
  }

  /**
   * The row of a member or a guest.
   *
   * @throws IllegalArgumentException if the story has no such article
   */
  ArticleRow article(String articleId) {
    ArticleRow member = articles.get(articleId);
    ArticleRow article = member == null ? guests.get(articleId) : member;
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
