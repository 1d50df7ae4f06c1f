package news.parallax.report.table;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Rejection;
import news.parallax.report.aggregate.DimensionTables;
import news.parallax.report.fact.ArticleTable;
import news.parallax.report.fact.RejectedTable;
import news.parallax.report.schema.Table;
import news.parallax.report.story.StoryTables;

/**
 * What came into a run and what became of it, read back from the files that were written.
 *
 * @param articles records accepted
 * @param notAnalysed those of them in other languages than the job's
 * @param storiesNotCompared stories whose articles the program failed to compare
 * @param outside articles outside the window of the run
 * @param undatedOutside those of them without a date
 * @param rows number of rows of each table
 */
public record RunCounts(
    long articles,
    long notAnalysed,
    Rejections rejections,
    long storiesNotCompared,
    long outside,
    long undatedOutside,
    SortedMap<String, Long> rows) {
  /**
   * What was left out of what was read.
   *
   * @param rejected records that could not be used
   * @param defects those of them that the program failed at
   * @param duplicates records of articles that had been read before
   * @param reasons how many records were left out for which reason; details of single records,
   *     which stand behind a colon, left off
   */
  public record Rejections(
      long rejected, long defects, long duplicates, SortedMap<String, Long> reasons) {}

  private static final String DUPLICATE = Rejection.Stage.DUPLICATE.name().toLowerCase(Locale.ROOT);
  private static final String DEFECT = Rejection.Stage.DEFECT.name().toLowerCase(Locale.ROOT);

  /**
   * Reads the files of a finished run.
   *
   * @throws IOException if a table lacks a file or a file cannot be read
   */
  public static RunCounts read(RunFolder folder) throws IOException {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (Table<?> table : Tables.all()) {
      rows.put(table.name(), ParquetFooter.rowsBelow(folder.parquet(table)));
      if (Files.size(folder.csv(table)) == 0) {
        throw new IOException(folder.csv(table) + " is empty");
      }
    }
    long rejected = 0;
    long defects = 0;
    long duplicates = 0;
    SortedMap<String, Long> reasons = new TreeMap<>();
    try (TableRows rejections = TableRows.open(folder, RejectedTable.REJECTED)) {
      for (TableRow row : rejections) {
        boolean duplicate = row.text("stage").equals(DUPLICATE);
        rejected += duplicate ? 0 : 1;
        defects += row.text("stage").equals(DEFECT) ? 1 : 0;
        duplicates += duplicate ? 1 : 0;
        reasons.merge(kind(row.text("reason")), 1L, Long::sum);
      }
    }
    long notCompared = 0;
    try (TableRows stories = TableRows.open(folder, StoryTables.STORY)) {
      for (TableRow story : stories) {
        notCompared += story.whole("reports") == 0 ? 1 : 0;
      }
    }
    long articles = rows.getOrDefault(ArticleTable.ARTICLE.name(), 0L);
    long notAnalysed = 0;
    long outside = 0;
    long undated = 0;
    try (TableRows runs = TableRows.open(folder, DimensionTables.RUN)) {
      for (TableRow row : runs) {
        notAnalysed += row.whole("not_analysed");
        outside += row.whole("outside_window");
        undated += row.whole("undated_outside");
      }
    }
    return new RunCounts(
        articles,
        notAnalysed,
        new Rejections(rejected, defects, duplicates, reasons),
        notCompared,
        outside,
        undated,
        rows);
  }

  private static String kind(String reason) {
    int colon = reason.indexOf(": ");
    return colon < 0 ? reason : reason.substring(0, colon);
  }

  /** All records that were read. */
  public long read() {
    return articles + rejections.rejected() + rejections.duplicates() + outside;
  }

  /** Share of the records read that were rejected; 0 if none were read. */
  public double rejectedShare() {
    return read() == 0 ? 0 : (double) rejections.rejected() / read();
  }
}
