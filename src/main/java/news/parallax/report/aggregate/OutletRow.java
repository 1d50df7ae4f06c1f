package news.parallax.report.aggregate;

import java.util.SortedMap;
import news.parallax.coverage.ArticleMeasure;
import news.parallax.coverage.ArticleSums;
import news.parallax.coverage.OutletStatistics;
import news.parallax.coverage.Proportion;
import news.parallax.coverage.Tally;
import org.jspecify.annotations.Nullable;

/**
 * An outlet, with all that is counted of it.
 *
 * @param id key of the outlet
 * @param exclusiveSources how many named sources no other outlet cites
 * @param attributes what the outlet list knows of it, by name
 */
record OutletRow(
    String id,
    String name,
    OutletStatistics outlet,
    long exclusiveSources,
    SortedMap<String, String> attributes) {
  /** What the outlet list knows of it under that name; null if nothing. */
  @Nullable String known(String attribute) {
    return attributes.get(attribute);
  }

  Tally<ArticleMeasure> articles() {
    return outlet.articles();
  }

  long attributions() {
    return outlet.articles().of(ArticleMeasure.ATTRIBUTIONS);
  }

  /** The part in what is measured of each article, which comes in articles as the part does. */
  Proportion shareInArticles(
      long part, long partSquares, long products, ArticleMeasure whole, ArticleMeasure squared) {
    return new Proportion(
        part,
        articles().of(whole),
        new ArticleSums(
            articles().of(ArticleMeasure.ARTICLES), partSquares, products, articles().of(squared)));
  }

  /** One measure of the articles in another, which come in articles. */
  Proportion shareInArticles(
      ArticleMeasure part,
      ArticleMeasure partSquared,
      ArticleMeasure product,
      ArticleMeasure whole,
      ArticleMeasure squared) {
    Tally<ArticleMeasure> all = articles();
    return shareInArticles(all.of(part), all.of(partSquared), all.of(product), whole, squared);
  }

  /** The part in what is measured of all articles of the outlet. */
  Proportion shareOf(long part, ArticleMeasure whole) {
    return new Proportion(part, articles().of(whole));
  }
}
