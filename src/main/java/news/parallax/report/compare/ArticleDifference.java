package news.parallax.report.compare;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;

/**
 * Which articles two runs have. An article's key is made of its outlet, headline and text, so one
 * whose text changed is another article.
 *
 * @param onlyA how many run A alone has
 * @param onlyB how many run B alone has
 * @param both how many both have
 * @param onlyInOne the keys of those that one run alone has
 */
public record ArticleDifference(long onlyA, long onlyB, long both, Set<String> onlyInOne) {
  private static final String KEY = "article_id";

  /**
   * Compares the articles of two runs.
   *
   * @throws IOException if a table cannot be read
   */
  public static ArticleDifference of(RunFolder a, RunFolder b) throws IOException {
    Table<?> table = Tables.named("dim_article");
    long[] counts = new long[3];
    Set<String> onlyInOne = new HashSet<>();
    try (TableRows as = TableRows.open(a, table);
        TableRows bs = TableRows.open(b, table)) {
      RowPairs.go(
          as.iterator(),
          bs.iterator(),
          new RowOrder(table),
          (inA, inB) -> {
            TableRow row = inA == null ? inB : inA;
            counts[inB == null ? 0 : inA == null ? 1 : 2]++;
            if (row != null && (inA == null || inB == null)) {
              onlyInOne.add(row.text(KEY));
            }
          });
    }
    return new ArticleDifference(counts[0], counts[1], counts[2], onlyInOne);
  }
}
