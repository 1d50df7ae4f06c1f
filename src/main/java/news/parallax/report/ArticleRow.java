package news.parallax.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.coverage.ArticleFacts;
import news.parallax.coverage.ArticleInRun;
import news.parallax.coverage.ArticleKeys;
import org.jspecify.annotations.Nullable;

/** What a row of {@code dim_article} is made of. */
record ArticleRow(ArticleInRun placed, ArticleKeys keys) {

  ArticleFacts facts() {
    return placed.facts();
  }

  Article article() {
    return facts().article();
  }

  String id() {
    return article().id();
  }

  String text() {
    return article().text();
  }

  @Nullable LocalDate date() {
    return article().date().date();
  }

  @Nullable LocalDateTime publishedAt() {
    LocalDate date = date();
    LocalTime time = article().date().time();
    return date == null || time == null ? null : date.atTime(time);
  }

  /** The sentence that a fact leads back to; the fact itself if it stands before any sentence. */
  Span sentenceOf(Span fact) {
    Span sentence = facts().sentenceAt(fact.start());
    return sentence == null ? fact : sentence;
  }
}
