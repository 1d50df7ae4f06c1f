package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationEntryTest {
  private static final String CODEBOOK =
      DrinksCodebook.of(
          DrinksCodebook.TEA,
          """
          calibration:
            coded: coded.jsonl
            sha256: 0
            texts: 40
            seed: 1
            unit: article
            choice: several
            frames:
              - {id: tea, bias: -1, threshold: 0.5, cues: [0.5]}
            terms: |
              2 1.5 teapot
              1 3 hot water
              1 -2 iced*
          """);

  @TempDir Path folder;

  @Test
  void termsAreFoundAsWordsPairsAndBeginnings() throws IOException {
    Codebook codebook = CodebookFile.read(file(CODEBOOK), "tea.yaml", new Problems()).orElseThrow();
    Document text = new Segmenter().segment("Hot water came. The Teapot was an iced-over thing.");
    List<Assignment> found = FrameAssigner.of(codebook).assign(text);
    assertThat(found.stream().map(one -> one.where().sentence()).toList(), contains(0));
    assertThat(
        found.get(0).evidence().stream().map((Span span) -> span.in(text.text())).toList(),
        contains("Hot water"));
    // tf-idf vector (2, 1, 1) over its length, times the weights, less the bias.
    double logOdds = (2 * 1.5 + 3 - 2) / Math.sqrt(6) - 1;
    assertThat(found.get(0).score(), is(ModelScorer.probability(logOdds)));
  }

  @Test
  void damageIsToldWithItsLine() throws IOException {
    Problems problems = new Problems();
    String damaged =
        CODEBOOK
            .replace("1 3 hot water", "1 hot water")
            .replace("unit: article", "unit: page")
            .replace("{id: tea,", "{id: soup,")
            .replace("[0.5]", "[0.5, 1]");
    CodebookFile.read(file(damaged), "tea.yaml", problems);
    assertThat(
        problems.messages(),
        contains(
            "tea.yaml:19: frame 'soup' is not in this codebook; calibrate it again",
            "tea.yaml:19: 'cues' must give one weight for each of the 1 frames; the frames have"
                + " changed: calibrate the codebook again",
            "tea.yaml:16: expected one of [article, sentence]",
            "tea.yaml:20: term 2 is damaged: '1 hot water'; calibrate again"));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("tea.yaml"), text);
  }
}
