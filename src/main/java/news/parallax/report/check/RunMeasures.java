package news.parallax.report.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.report.schema.Table;
import news.parallax.report.table.ParquetFooter;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;

/**
 * What a run is known by when it is held against another: how much it holds, and what share of it
 * is what. A run of an earlier version may lack tables; nothing is said of those.
 *
 * @param articles number of articles
 * @param rows number of rows of each table that is there
 * @param shares of records or articles, by what they are shares of
 */
record RunMeasures(long articles, SortedMap<String, Long> rows, SortedMap<String, Double> shares) {

  static RunMeasures of(RunFolder folder) throws IOException {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (Table<?> table : Tables.all()) {
      Path files = folder.parquet(table);
      if (Files.isDirectory(files)) {
        rows.put(table.name(), ParquetFooter.rowsBelow(files));
      }
    }
    SortedMap<String, Double> shares = new TreeMap<>();
    long articles = addRun(folder, shares);
    addFrames(folder, articles, shares);
    return new RunMeasures(articles, rows, shares);
  }

  /** Rows of a fact table for each article; 0 if there is no article. */
  double each(String table) {
    return articles == 0 ? 0 : (double) rows.getOrDefault(table, 0L) / articles;
  }

  private static long addRun(RunFolder folder, SortedMap<String, Double> shares)
      throws IOException {
    long articles = 0;
    try (TableRows rows = TableRows.open(folder, Tables.named("dim_run"))) {
      for (TableRow row : rows) {
        articles = row.whole("articles") - row.whole("not_analysed");
        long rejected = row.whole("rejected");
        put(shares, "dim_run.rejected", rejected, row.whole("articles") + rejected);
        put(shares, "dim_run.dated_articles", articles - row.whole("dated_articles"), articles);
      }
    }
    return articles;
  }

  private static void addFrames(RunFolder folder, long articles, SortedMap<String, Double> shares)
      throws IOException {
    SortedMap<String, Long> framed = new TreeMap<>();
    try (TableRows rows = TableRows.open(folder, Tables.named("agg_outlet_frame"))) {
      for (TableRow row : rows) {
        String frame = row.text("codebook_id") + "/" + row.text("frame");
        framed.merge("agg_outlet_frame." + frame, row.whole("articles"), Long::sum);
      }
    }
    framed.forEach((frame, count) -> put(shares, frame, count, articles));
  }

  private static void put(SortedMap<String, Double> shares, String name, long part, long whole) {
    if (whole > 0) {
      shares.put(name, (double) part / whole);
    }
  }
}
