package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageEvaluationTest {
  private static final String BODY =
      "The pump in Marren broke on Monday, and some 400 houses had no water until the evening came.";

  @TempDir private Path folder;

  /** Two right shingles, one too much, one missing. */
  @Test
  void bodiesAreComparedByShinglesOfFourWords() {
    double[] counts = PageEvaluation.compare("a b c d e f", "x a b c d e");
    assertThat(counts, is(new double[] {0.5, 0.25, 0.25}));
    assertThat(PageEvaluation.compare("a b", "a, b!"), is(new double[] {1, 0, 0}));
    assertThat(PageEvaluation.compare("a", ""), is(new double[] {0, 0, 1}));
  }

  @Test
  void aPageIsReadAndHeldAgainstWhatItStates() throws IOException {
    String html =
        "<!DOCTYPE html><html><head><title>Pump breaks | Post</title><meta"
            + " property=\"article:published_time\" content=\"2021-03-04T10:00:00Z\"></head><body>"
            + "<article><h1>Pump breaks</h1><p>"
            + BODY
            + "</p><p>"
            + BODY.replace("Marren", "Skelby")
            + "</p></article></body></html>";
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        new ObjectMapper()
                .writeValueAsString(
                    Map.of(
                        "id",
                        "1",
                        "html",
                        html,
                        "articleBody",
                        BODY + "\n" + BODY.replace("Marren", "Skelby")))
            + "\n{}\n");
    EvaluationResult result =
        new PageEvaluation(new ArticleCleaner(OutletList.EMPTY))
            .run(gold, folder.resolve("out.jsonl"));
    assertThat(
        result.lines(),
        contains(
            "1 pages: body precision 1.000, recall 1.000, F1 1.000; headline right on 1 of 1 pages"
                + " that state one, date on 1 of 1"));
    assertThat(result.problems().size(), is(1));
    assertThat(List.copyOf(result.problems()).get(0).contains("gold.jsonl:2"), is(true));
  }
}
