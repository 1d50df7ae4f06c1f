package news.parallax.coverage;

import java.io.Serializable;
import java.util.List;
import news.parallax.analysis.ArticleInRun;

/**
 * The counts of a run: of republished copies and of all other articles, so that both can be told,
 * with and without copies. Not safe for use by several threads at once.
 */
public final class RunCoverage implements Serializable {
  private static final long serialVersionUID = 1;

  private final CoverageStatistics originals;
  private final CoverageStatistics copies;

  public RunCoverage() {
    this(new CoverageStatistics(), new CoverageStatistics());
  }

  private RunCoverage(CoverageStatistics originals, CoverageStatistics copies) {
    this.originals = originals;
    this.copies = copies;
  }

  public void add(ArticleInRun article) {
    add(article, List.of());
  }

  public void add(ArticleInRun article, List<GroupName> groups) {
    (article.copyOf() == null ? originals : copies).add(article, groups);
  }

  /** Adds the other's counts to these. */
  public void merge(RunCoverage other) {
    originals.merge(other.originals);
    copies.merge(other.copies);
  }

  /**
   * The counts of all articles. They are added up in place, since of a large run they take much
   * room: these counts are of no use afterwards.
   */
  public CoverageStatistics joined() {
    originals.merge(copies);
    return originals;
  }

  /** The counts of the articles that are no republished copies of others. */
  public CoverageStatistics withoutCopies() {
    return originals;
  }
}
