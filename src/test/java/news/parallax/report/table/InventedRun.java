package news.parallax.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.analysis.LeftOut;
import news.parallax.analysis.Window;
import news.parallax.article.Rejection;
import news.parallax.coverage.Grouping;
import news.parallax.frame.Codebook;
import news.parallax.report.aggregate.RunInfo;

/** A run over made-up articles, written as a job would. */
public final class InventedRun {
  public static final LocalDate DAY = LocalDate.of(2020, 10, 1);

  private InventedRun() {}

  /** Writes all tables of articles made with the made-up codebooks. */
  public static RunFolder write(
      Path root, List<ArticleFacts> articles, List<Rejection> rejections, int parts)
      throws IOException {
    return write(root, articles, InventedArticles.codebooks(), rejections, parts);
  }

  /** Writes all tables, the articles spread over the given number of parts. */
  public static RunFolder write(
      Path root,
      List<ArticleFacts> articles,
      List<Codebook> codebooks,
      List<Rejection> rejections,
      int parts)
      throws IOException {
    RunFolder folder = new RunFolder(root, DAY);
    TreeMap<String, ArticleFacts> byId = new TreeMap<>();
    articles.forEach(facts -> byId.put(facts.article().id(), facts));
    RunInfo run = info(folder.runDate(), codebooks, rejections.size());
    PlainRun.write(folder, byId, PlainRun.signatures(byId.values()), rejections, run, parts);
    return folder;
  }

  /** A run that covers all articles. */
  public static RunInfo info(LocalDate day, List<Codebook> codebooks, long rejected) {
    return new RunInfo(
        new RunInfo.Name("coverage", day, "1.0", "5bec", "1297"),
        codebooks,
        Collections.emptySortedMap(),
        Grouping.NONE,
        1,
        Window.ALL,
        new RunInfo.Left(rejected, 0, LeftOut.NONE),
        Set.of());
  }
}
