package news.parallax.report.page;

/**
 * How many independent observations stand behind the counts of several outlets together: as many of
 * each hundred as behind those of outlets with two articles or more; if there are none, one an
 * article.
 */
final class Observations {
  private double known;
  private long of;
  private long articles;

  /** Adds those of an outlet: what they stand behind, and its articles. */
  void add(double observations, long count, long ofArticles) {
    articles += ofArticles;
    if (ofArticles > 1) {
      known += observations;
      of += count;
    }
  }

  /** Those behind so many counts of all outlets. */
  double of(long counts) {
    return Math.min((double) counts, of == 0 ? (double) articles : counts * known / of);
  }
}
