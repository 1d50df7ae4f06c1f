package news.parallax.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Rejection;
import news.parallax.coverage.ArticleFacts;
import news.parallax.coverage.ArticleInRun;
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.InventedArticles;
import news.parallax.coverage.RunKnowledge;
import news.parallax.coverage.SourceNames;
import news.parallax.frame.Codebook;

/** A run over made-up articles, written as a job would. */
final class InventedRun {
  private InventedRun() {}

  /** Writes all tables of articles made with the made-up codebooks. */
  static RunFolder write(
      Path root, List<ArticleFacts> articles, List<Rejection> rejections, int parts)
      throws IOException {
    return write(root, articles, InventedArticles.codebooks(), rejections, parts);
  }

  /** Writes all tables, the articles spread over the given number of parts. */
  static RunFolder write(
      Path root,
      List<ArticleFacts> articles,
      List<Codebook> codebooks,
      List<Rejection> rejections,
      int parts)
      throws IOException {
    RunFolder folder = new RunFolder(root, LocalDate.of(2020, 10, 1));
    List<ArticleFacts> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(facts -> facts.article().id()));
    SourceNames names = new SourceNames();
    sorted.forEach(names::add);
    RunKnowledge knowledge = RunKnowledge.of(names);
    CoverageStatistics statistics = new CoverageStatistics();
    for (int part = 0; part < parts; part++) {
      int from = sorted.size() * part / parts;
      int to = sorted.size() * (part + 1) / parts;
      try (ArticleParts writer = new ArticleParts(folder, codebooks, part)) {
        for (ArticleFacts facts : sorted.subList(from, to)) {
          ArticleInRun placed = knowledge.place(facts);
          writer.write(placed);
          statistics.add(placed);
        }
      }
    }
    TableFiles files = new TableFiles(folder);
    files.writeRejected(rejections);
    RunInfo run =
        new RunInfo(
            "coverage",
            folder.runDate(),
            "1.0",
            "5bec",
            "1297",
            codebooks,
            1,
            rejections.size(),
            0);
    files.writeStatistics(statistics, run);
    files.finish();
    files.describe(run);
    return folder;
  }
}
