package news.parallax.fuzz;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.read.ArticleReader;
import news.parallax.read.InputSlice;
import news.parallax.read.ReadPlan;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs of every format with bytes flipped, cut, doubled and put in: each ends as articles and
 * rejections, and none shows a defect. {@code -Dparallax.fuzz.cases} tries more of each format.
 */
class MutatedInputsTest {
  private static final int CASES = Integer.getInteger("parallax.fuzz.cases", 3_300) / 33;

  /** Far more than any takes: it parts what hangs from what is slow. */
  private static final Duration A_HANG = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private final ArticleReader reader = new ArticleReader();

  @Test
  void everyInputIsWholeBeforeItIsSpoilt() throws IOException {
    for (Map.Entry<String, byte[]> input : SmallInputs.all().entrySet()) {
      Outcome outcome = read(input.getKey(), input.getValue());
      assertThat(input.getKey() + outcome, outcome.rejections, is(empty()));
      assertThat(input.getKey(), outcome.articles.size(), greaterThan(0));
    }
  }

  @Test
  void spoiltInputsEndAsArticlesAndRejections() throws IOException {
    List<String> failures = new ArrayList<>();
    for (Map.Entry<String, byte[]> input : SmallInputs.all().entrySet()) {
      Mutator mutator = new Mutator(input.getKey().hashCode());
      for (int i = 0; i < CASES; i++) {
        byte[] bytes = mutator.spoil(input.getValue());
        String failure =
            Assertions.assertTimeoutPreemptively(A_HANG, () -> failure(input.getKey(), bytes));
        if (!failure.isEmpty()) {
          failures.add(input.getKey() + " case " + i + ": " + failure);
        }
      }
    }
    assertThat(String.join("\n", failures), failures, is(empty()));
  }

  private String failure(String name, byte[] bytes) throws IOException {
    Outcome outcome;
    try {
      outcome = read(name, bytes);
    } catch (RuntimeException | StackOverflowError e) {
      return CleanerProperties.told(e);
    }
    if (outcome.articles.isEmpty() && outcome.rejections.isEmpty()) {
      return "it is lost in silence";
    }
    return outcome.rejections.stream()
        .filter(rejection -> rejection.stage() == Rejection.Stage.DEFECT)
        .map(Rejection::reason)
        .findFirst()
        .orElse("");
  }

  private record Outcome(List<RawArticle> articles, List<Rejection> rejections) {}

  private Outcome read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
    reader.read(
        new InputSlice(List.of(name), List.of(file.toString())),
        ReadPlan.DEFAULT,
        outcome.articles::add,
        outcome.rejections::add);
    return outcome;
  }
}
