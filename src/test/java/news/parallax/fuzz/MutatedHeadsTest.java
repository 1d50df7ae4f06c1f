package news.parallax.fuzz;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.RawArticle;
import news.parallax.steps.OneArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles with heads put together and spoilt at random are cleaned and, some of them, analysed
 * down to their rows. {@code -Dparallax.fuzz.cases} tries more.
 */
class MutatedHeadsTest {
  private static final int CASES = Integer.getInteger("parallax.fuzz.cases", 3_000);
  private static final int EVERY = 300;
  private static final int MOST_SHOWN = 40;

  @TempDir private Path folder;

  @Test
  void everyHeadIsCleaned() {
    CleanerProperties properties = new CleanerProperties();
    Heads heads = new Heads(new Mutator(7));
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < CASES && failures.size() < MOST_SHOWN; i++) {
      RawArticle raw = heads.next();
      String failure = properties.failure(raw);
      if (!failure.isEmpty()) {
        failures.add("head case " + i + ": " + failure);
      }
    }
    assertThat(String.join("\n", failures), failures, is(empty()));
  }

  @Test
  void everyTextIsAnalysed() throws Exception {
    OneArticle analysis = new OneArticle();
    Heads heads = new Heads(new Mutator(8));
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < CASES / EVERY; i++) {
      String text = heads.text();
      try {
        analysis.applyAsLong(text, Files.createTempDirectory(folder, "rows"));
      } catch (RuntimeException | StackOverflowError e) {
        failures.add("text case " + i + ": " + CleanerProperties.told(e) + " for " + text);
      }
    }
    assertThat(String.join("\n", failures), failures, is(empty()));
  }
}
