package news.parallax.coverage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import news.parallax.analysis.ArticleInRun;

/**
 * The counts of a run, twice: of all articles, and without republished copies. Not safe for use by
 * several threads at once.
 */
public final class RunCoverage implements Serializable {
  private static final long serialVersionUID = 1;

  private final CoverageStatistics all = new CoverageStatistics();
  private final CoverageStatistics withoutCopies = new CoverageStatistics();

  /** Adds an article. */
  public void add(ArticleInRun article) {
    add(article, List.of());
  }

  /** Adds an article that is in the groups. */
  public void add(ArticleInRun article, List<GroupName> groups) {
    all.add(article, groups);
    if (article.copyOf() == null) {
      withoutCopies.add(article, groups);
    }
  }

  /** Adds the other's counts to these. */
  public void merge(RunCoverage other) {
    all.merge(other.all);
    withoutCopies.merge(other.withoutCopies);
  }

  /** The counts of all articles. */
  public CoverageStatistics all() {
    return all;
  }

  /** The counts of the articles that are no republished copies of others. */
  public CoverageStatistics withoutCopies() {
    return withoutCopies;
  }

  /** Writes the counts; equal counts give the same bytes. */
  public void write(DataOutput out) throws IOException {
    CoverageStatisticsFormat.write(all, out);
    CoverageStatisticsFormat.write(withoutCopies, out);
  }

  /**
   * Reads counts.
   *
   * @throws IOException if another version of the format wrote them, or none
   */
  public static RunCoverage read(DataInput in) throws IOException {
    RunCoverage read = new RunCoverage();
    read.all.merge(CoverageStatisticsFormat.read(in));
    read.withoutCopies.merge(CoverageStatisticsFormat.read(in));
    return read;
  }
}
