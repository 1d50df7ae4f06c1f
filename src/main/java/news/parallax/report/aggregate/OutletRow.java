package news.parallax.report.aggregate;

import java.util.SortedMap;
import news.parallax.coverage.ArticleMeasure;
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

  /** The part in what is measured of all articles of the outlet. */
  Proportion shareOf(long part, ArticleMeasure whole) {
    return new Proportion(part, articles().of(whole));
  }
}
