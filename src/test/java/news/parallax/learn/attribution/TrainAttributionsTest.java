package news.parallax.learn.attribution;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.evaluate.AttributionScores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainAttributionsTest {
  private static final Path GUM =
      Path.of("src/test/resources/news/parallax/evaluate/gum-news.jsonl");

  @TempDir Path folder;

  @Test
  void trainsOnAFewArticlesAndGivesTheSameFilesTwice() throws IOException {
    Path marked = folder.resolve("marked.jsonl");
    Files.write(marked, Files.readAllLines(GUM).subList(0, 4));
    AttributionScores scores = train(marked, "one");
    assertThat(scores.articles(), is(4));
    assertThat(scores.figures().get("content.overlap").get(2), greaterThan(0.2));
    train(marked, "two");
    for (String file : List.of("attribution.model", "rescorer.model", "cues.txt")) {
      assertThat(file, Files.mismatch(in("one", file), in("two", file)), is(-1L));
    }
  }

  private AttributionScores train(Path marked, String name) throws IOException {
    return TrainAttributions.train(marked, 2, folder.resolve(name), folder.resolve(name + "-work"));
  }

  private Path in(String name, String file) {
    return folder.resolve(name).resolve(file);
  }
}
