package news.parallax.report.aggregate;

import java.util.SortedSet;
import news.parallax.coverage.SourceStatistics;
import org.jspecify.annotations.Nullable;

/**
 * A source, with all that is counted of it.
 *
 * @param id key of the source
 * @param outlets keys of the outlets that cite it, sorted
 */
record SourceRow(String id, String name, SourceStatistics source, SortedSet<String> outlets) {

  /** The outlet that alone cites it; null if several do. */
  @Nullable String soleOutlet() {
    return outlets.size() == 1 ? outlets.first() : null;
  }
}
