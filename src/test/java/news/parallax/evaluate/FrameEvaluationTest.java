package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.frame.DrinksCodebook;
import news.parallax.frame.LexiconFrameAssigner;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameEvaluationTest {
  private static final String CODEBOOK =
      DrinksCodebook.of(
          DrinksCodebook.frame("tea", "[tea, {weight: 2, words: [sencha]}]", "Milk"),
          DrinksCodebook.COFFEE,
          DrinksCodebook.MILK,
          """
            - id: other
              label: Other
              definition: Neither.
              residual: true
              matches: [Bread.]
              mismatches: [Tea.]
          codings:
            - id: hot
              title: Hot drinks and none
              single: true
              labels:
                hot: [tea, coffee]
                none: []
          """);

  @TempDir Path folder;

  @Test
  void framesAreWrittenByScoreAndScoredByTheirIds() throws IOException {
    Path gold =
        gold(
            """
            {"id": "a", "text": "Coffee and sencha.", "frames": ["tea", "coffee"]}
            {"id": 2, "text": "Bread.", "title": null, "frames": ["other"]}
            {"id": "c", "text": "Milk.", "title": "Tea", "frames": ["milk"]}
            """);
    FrameScores scores = evaluation().run(gold, folder.resolve("out")).scores();
    assertThat(
        Files.readAllLines(folder.resolve("out")),
        contains(
            "{\"id\":\"a\",\"frames\":[\"tea\",\"coffee\"],\"labels\":[\"tea\",\"coffee\"]}",
            "{\"id\":2,\"frames\":[],\"labels\":[\"other\"]}",
            "{\"id\":\"c\",\"frames\":[\"tea\",\"milk\"],\"labels\":[\"tea\",\"milk\"]}"));
    assertThat(scores.texts(), is(3));
    assertThat(scores.microF1(), closeTo(8 / 9.0, 1e-9));
    assertThat(scores.macroF1(), closeTo((1 + 1 + 1 + 2 / 3.0) / 4, 1e-9));
  }

  @Test
  void labelsOfACodingAreResolvedAndFramesWithoutOneAreLeftOut() throws IOException {
    Path gold =
        gold(
            """
            {"id": "a", "text": "Milk, milk and coffee.", "frames": ["hot"]}
            {"id": "b", "text": "Milk.", "frames": ["none"]}
            {"id": "c", "text": "Tea.", "frames": ["none"]}
            {"id": "d", "text": "Tea and coffee."}
            """);
    FrameScores scores = evaluation().run(gold, folder.resolve("out")).scores();
    assertThat(
        Files.readAllLines(folder.resolve("out")).get(0),
        is("{\"id\":\"a\",\"frames\":[\"coffee\",\"milk\"],\"labels\":[\"hot\"]}"));
    assertThat(scores.texts(), is(3));
    assertThat(scores.microF1(), closeTo(2 / 3.0, 1e-9));
    assertThat(
        scores.lines(), hasItem("texts 3, micro F1 0.667, macro F1 0.667, first found right 2"));
  }

  @Test
  void gzippedGoldIsReadWhateverItIsCalled() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gold))) {
      out.write(
          "{\"id\":1,\"text\":\"Tea.\",\"frames\":[\"tea\"]}".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(evaluation().run(gold, folder.resolve("out")).scores().microF1(), is(1.0));
  }

  @Test
  void aBadLineIsToldAndCostsItselfOnly() throws IOException {
    Path gold =
        gold(
            """
            {"id": 1, "text": "Tea.", "frames": ["tea"]}
            {"id": 2, "text": "Tea."

            [1, 2]
            {"id": 3, "frames": "tea"}
            """);
    FrameEvaluation.Result result = evaluation().run(gold, folder.resolve("out"));
    assertThat(result.lines(), is(1));
    assertThat(result.scores().microF1(), is(1.0));
    assertThat(
        result.problems(),
        contains(
            startsWith(gold + ":2: not valid JSON"),
            is(gold + ":4: expected a JSON object"),
            is(gold + ":5: expected {\"id\": …, \"text\": \"…\", \"frames\": [\"…\"]}")));
  }

  @Test
  void labelsThatNoCodingKnowsAreToldAndThePredictionsStand() throws IOException {
    Path gold = gold("{\"id\": 1, \"text\": \"Tea.\", \"frames\": [\"soup\", \"tea\"]}\n");
    FrameEvaluation.Result result = evaluation().run(gold, folder.resolve("out"));
    assertThat(result.lines(), is(1));
    assertThat(
        result.problems(),
        contains(
            gold
                + ": the labels soup, tea are not all frames of codebook 'drinks', nor does"
                + " one of its codings know them all; add a coding to the codebook"));
  }

  private Path gold(String lines) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), lines);
  }

  private FrameEvaluation evaluation() throws IOException {
    Problems problems = new Problems();
    Path file = Files.writeString(folder.resolve("drinks.yaml"), CODEBOOK);
    Codebook codebook = CodebookFile.read(file, "drinks.yaml", problems).orElseThrow();
    return new FrameEvaluation(codebook, new LexiconFrameAssigner(codebook));
  }
}
