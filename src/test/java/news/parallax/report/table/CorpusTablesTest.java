package news.parallax.report.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import news.parallax.analysis.ArticleFacts;
import news.parallax.article.Rejection;
import news.parallax.frame.Codebook;
import news.parallax.read.ColumnMap;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixty articles of a collection that cannot be part of the project for its licence. The tests run
 * where it lies beside the checkout.
 */
@EnabledIf(
    value = "corpusIsThere",
    disabledReason = "../shared/corpus/allsides-4000.jsonl.gz is not there")
class CorpusTablesTest extends DuckDbReading {
  private static final String CORPUS = "../shared/corpus/allsides-4000.jsonl.gz";
  private static final int ARTICLES = 60;
  private static final int EVERY = 65;
  @TempDir private static Path folder;

  static boolean corpusIsThere() {
    return Files.exists(Path.of(CORPUS));
  }

  @Override
  List<ArticleFacts> articles() throws IOException {
    ColumnMap columns =
        ColumnMap.of(
            Map.of(
                "id", List.of("ID"),
                "text", List.of("content_original"),
                "outlet", List.of("source"),
                "byline", List.of("authors")));
    return AnalysedInput.of(sample().toString(), columns).articles();
  }

  @Override
  List<Codebook> codebooks() {
    return AnalysedInput.codebooks();
  }

  @Override
  List<Rejection> rejections() {
    return List.of(
        new Rejection("a.jsonl", 7, Rejection.Stage.READ, "the line is not valid JSON", "{"));
  }

  /** Every so many-th line, so that all the collection's outlets have a chance. */
  private Path sample() throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader all =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(CORPUS))),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = all.readLine(); line != null; line = all.readLine()) {
        if (number++ % EVERY == 0 && lines.size() < ARTICLES) {
          lines.add(line);
        }
      }
    }
    return Files.write(folder.resolve("sample.jsonl"), lines);
  }
}
