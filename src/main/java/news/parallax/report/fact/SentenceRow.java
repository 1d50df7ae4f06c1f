package news.parallax.report.fact;

import news.parallax.article.Span;

/**
 * What a row of {@code dim_sentence} is made of.
 *
 * @param index of the sentence in its article
 */
public record SentenceRow(ArticleRow article, int index) {

  String id() {
    return article.keys().sentence(index);
  }

  Span span() {
    return article.facts().sentences().get(index);
  }
}
