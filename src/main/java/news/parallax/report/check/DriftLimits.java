package news.parallax.report.check;

/**
 * How far a run may lie from the one before until someone should look (warn) or until it is taken
 * for broken (fail).
 *
 * @param leastArticles runs with fewer articles are not compared: their figures jump
 * @param warnTimes how many times as many, or as few, rows, also for each article
 * @param warnShare by how much a share may change, from 0 to 1
 */
public record DriftLimits(
    long leastArticles, double warnTimes, double failTimes, double warnShare, double failShare) {

  /** Set so that two samples of a hundred articles of one collection do not warn. */
  public static final DriftLimits DEFAULT = new DriftLimits(100, 2, 10, 0.2, 0.5);
}
