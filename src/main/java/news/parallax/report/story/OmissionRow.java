package news.parallax.report.story;

import news.parallax.article.Key;
import news.parallax.article.Span;
import news.parallax.report.fact.ArticleRow;
import news.parallax.report.schema.Codes;
import news.parallax.story.claim.Claim;
import news.parallax.story.compare.Omission;
import news.parallax.story.compare.SharedItem;
import org.jspecify.annotations.Nullable;

/** What a row of {@code fact_omission} is made of. */
public record OmissionRow(StoryRow story, Omission omission) {

  SharedItem item() {
    return omission.item();
  }

  String id() {
    Span where = example();
    return Key.of(
        "omi",
        omission.articleId(),
        Codes.of(item().kind()),
        item().exampleArticle(),
        where.start() + "-" + where.end(),
        Integer.toString(item().attribution()));
  }

  ArticleRow article() {
    return story.article(omission.articleId());
  }

  ArticleRow exampleArticle() {
    return story.article(item().exampleArticle());
  }

  /** What is left out, readable. */
  String name() {
    return switch (item().kind()) {
      case SOURCE -> sourceName();
      case QUOTATION, CLAIM -> item().item();
    };
  }

  private String sourceName() {
    int attribution = item().attribution();
    return attribution < 0
        ? item().item()
        : exampleArticle().placed().sources().get(attribution).name();
  }

  @Nullable String claimId() {
    Claim claim = item().claim();
    return claim == null ? null : StoryRow.claimId(claim);
  }

  @Nullable String attributionId() {
    int attribution = item().attribution();
    return attribution < 0 ? null : exampleArticle().keys().attribution(attribution);
  }

  @Nullable String sourceId() {
    int attribution = item().attribution();
    return attribution < 0 ? null : exampleArticle().keys().source(attribution);
  }

  Span example() {
    return item().example();
  }

  @Nullable String exampleSentenceId() {
    return exampleArticle().sentenceId(example());
  }
}
