package news.parallax.report.compare;

import java.util.List;
import java.util.SortedMap;

/**
 * What differs in one table.
 *
 * @param columns in how many of the changed rows a column differs
 * @param articles articles that both runs have and whose rows differ; 0 if rows have no article
 * @param apart how many shares lie further apart than their intervals explain
 * @param largest those of them that moved most
 */
public record TableDifference(
    String table,
    Rows rows,
    SortedMap<String, Long> columns,
    long articles,
    long apart,
    List<Difference> largest) {
  /**
   * How many rows differ.
   *
   * @param onlyA rows that run A alone has
   * @param onlyB rows that run B alone has
   * @param changed rows that both have, with other cells
   * @param same rows that both have, cell by cell
   */
  public record Rows(long onlyA, long onlyB, long changed, long same) {}

  public TableDifference {
    largest = List.copyOf(largest);
  }
}
