package news.parallax.report.story;

import news.parallax.report.fact.ArticleRow;
import news.parallax.story.claim.Claim;
import org.jspecify.annotations.Nullable;

/** What a row of {@code fact_claim} is made of. */
public record ClaimRow(StoryRow story, ArticleRow article, Claim claim) {

  public ClaimRow(StoryRow story, Claim claim) {
    this(story, story.article(claim.articleId()), claim);
  }

  @Nullable String attributionId() {
    return claim.attribution() < 0 ? null : article.keys().attribution(claim.attribution());
  }

  @Nullable String sourceId() {
    return claim.attribution() < 0 ? null : article.keys().source(claim.attribution());
  }
}
