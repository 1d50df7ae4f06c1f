package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.frame.LexiconFrameAssigner;
import news.parallax.yaml.InvalidFileException;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameEvaluationTest {
  private static final String CODEBOOK =
      """
      id: drinks
      version: "1"
      title: Drinks
      frames:
        - id: tea
          label: Tea
          definition: Tea.
          cues: [tea, {weight: 2, words: [sencha]}]
          matches: [Tea.]
          mismatches: [Milk.]
        - id: coffee
          label: Coffee
          definition: Coffee.
          cues: [coffee]
          matches: [Coffee.]
          mismatches: [Milk.]
        - id: milk
          label: Milk
          definition: Milk.
          cues: [milk]
          matches: [Milk.]
          mismatches: [Tea.]
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
      """;

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
    FrameScores scores = evaluation().run(gold, folder.resolve("out"));
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
    FrameScores scores = evaluation().run(gold, folder.resolve("out"));
    assertThat(
        Files.readAllLines(folder.resolve("out")).get(0),
        is("{\"id\":\"a\",\"frames\":[\"coffee\",\"milk\"],\"labels\":[\"hot\"]}"));
    assertThat(scores.texts(), is(3));
    assertThat(scores.microF1(), closeTo(2 / 3.0, 1e-9));
    assertThat(scores.table(), containsString("3 texts, micro F1 0.667, macro F1 0.667"));
  }

  @Test
  void gzippedGoldIsReadWhateverItIsCalled() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gold))) {
      out.write(
          "{\"id\":1,\"text\":\"Tea.\",\"frames\":[\"tea\"]}".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(evaluation().run(gold, folder.resolve("out")).microF1(), is(1.0));
  }

  @Test
  void badLinesAreAllToldAndNothingIsWritten() throws IOException {
    Path gold =
        gold(
            """
            {"id": 1, "text": "Tea.", "frames": ["tea"]}
            {"id": 2, "text": "Tea."

            [1, 2]
            {"id": 3, "frames": "tea"}
            """);
    InvalidFileException thrown =
        Assertions.assertThrows(
            InvalidFileException.class, () -> evaluation().run(gold, folder.resolve("out")));
    assertThat(thrown.problems().get(0), containsString("gold.jsonl:2: not valid JSON"));
    assertThat(thrown.problems().get(1), is("gold.jsonl:4: expected a JSON object"));
    assertThat(
        thrown.problems().get(2),
        is("gold.jsonl:5: expected {\"id\": …, \"text\": \"…\", \"frames\": [\"…\"]}"));
    assertThat(Files.exists(folder.resolve("out")), is(false));
  }

  @Test
  void labelsThatNoCodingKnowsAreTold() throws IOException {
    Path gold = gold("{\"id\": 1, \"text\": \"Tea.\", \"frames\": [\"soup\", \"tea\"]}\n");
    InvalidFileException thrown =
        Assertions.assertThrows(
            InvalidFileException.class, () -> evaluation().run(gold, folder.resolve("out")));
    assertThat(
        thrown.problems(),
        contains(
            "gold.jsonl: the labels soup, tea are not all frames of codebook 'drinks', nor does"
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
