package news.parallax.report.fact;

import news.parallax.article.Credit;

/**
 * What a row of {@code fact_credit} is made of.
 *
 * @param index of the credit in its article
 */
public record CreditRow(ArticleRow article, int index) {

  String id() {
    return article.keys().credit(index);
  }

  Credit credit() {
    return article.article().credits().get(index);
  }
}
