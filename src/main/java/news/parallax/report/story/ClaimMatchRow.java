package news.parallax.report.story;

import news.parallax.report.fact.ArticleRow;
import news.parallax.story.claim.ClaimMatch;

/** What a row of {@code fact_claim_match} is made of. */
public record ClaimMatchRow(StoryRow story, ClaimMatch match) {

  ArticleRow a() {
    return story.article(match.a().articleId());
  }

  ArticleRow b() {
    return story.article(match.b().articleId());
  }
}
