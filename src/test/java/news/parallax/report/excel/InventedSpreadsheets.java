package news.parallax.report.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.analysis.NastyArticles;
import news.parallax.article.Rejection;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.table.InventedRun;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.Tables;

/** A run whose tables hold what spreadsheets are tempted to change. */
final class InventedSpreadsheets {
  static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"press\")";
  static final LocalDate DAY = LocalDate.of(2020, 10, 1);

  private InventedSpreadsheets() {}

  static RunInfo run() {
    return InventedRun.info(DAY, InventedArticles.codebooks(), 2);
  }

  static RunFolder write(Path root) throws IOException {
    List<ArticleFacts> articles = new ArrayList<>(NastyArticles.all());
    articles.add(InventedArticles.harbour());
    articles.addAll(InventedArticles.copies());
    List<Rejection> rejections =
        List.of(
            new Rejection("a.txt", 1, Rejection.Stage.READ, FORMULA, "_x0041_ and -2"),
            new Rejection("a.txt", 2, Rejection.Stage.READ, "too long", "x".repeat(40_000)));
    RunFolder folder = InventedRun.write(root, articles, rejections, 2);
    // No number of these articles is below 0, so one is made.
    Path frames = folder.csv(Tables.named("dim_frame"));
    String changed = Files.readString(frames).replaceFirst("\"false\",[0-9.]+,", "\"false\",-2.0,");
    Files.writeString(frames, changed);
    return folder;
  }
}
