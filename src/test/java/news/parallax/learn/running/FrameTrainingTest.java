package news.parallax.learn.running;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import news.parallax.evaluate.FrameScores;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameTrainingTest {
  private static final String CODEBOOK =
      """
      id: drinks
      version: "1"
      title: Drinks
      frames:
        - id: cold
          label: Cold
          definition: Cold.
          cues: [ice]
          matches: [Ice.]
          mismatches: [Tea.]
        - id: hot
          label: Hot
          definition: Hot.
          cues: [steam]
          matches: [Steam.]
          mismatches: [Ice.]
      """;

  @TempDir private Path folder;

  private Codebook codebook() throws IOException {
    Path file = Files.writeString(folder.resolve("drinks.yaml"), CODEBOOK);
    return CodebookFile.read(file, "drinks.yaml", new Problems()).orElseThrow();
  }

  /** Blocks in which money speaks for one frame and courts for the other, without any cue. */
  private Path gold() throws IOException {
    String[] cold = {"Taxes rose.", "Banks cut wages.", "Prices and profits fell.", "Jobs pay."};
    String[] hot = {"The court ruled.", "Judges heard the appeal.", "The lawsuit was filed."};
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (int b = 0; b < 120; b++) {
      var block = json.createObjectNode();
      block
          .put("block", "b" + b)
          .put("article", "a" + b)
          .put("headline", "News")
          .put("fold", b % 3);
      var sentences = block.putArray("sentences");
      sentences.addObject().put("text", cold[b % 4]).putArray("drinks").add("cold");
      sentences.addObject().put("text", hot[b % 3]).putArray("drinks").add("hot");
      lines.append(block).append('\n');
    }
    return Files.writeString(folder.resolve("gold.jsonl"), lines);
  }

  private FrameScores folded() throws IOException {
    Optional<FrameScores> scores =
        RunningEvaluation.run(codebook(), gold(), true, folder.resolve("out.jsonl"));
    return scores.orElseThrow();
  }

  @Test
  void framesAreLearnedFromWordsAndScoredOnFoldsNotSeen() throws IOException {
    FrameScores scores = folded();
    assertThat(scores.texts(), is(240));
    assertThat(scores.microF1(), is(greaterThan(0.9)));
    assertThat(Files.readAllLines(folder.resolve("out.jsonl")).size(), is(240));
  }

  @Test
  void learningTwiceGivesTheSame() throws IOException {
    folded();
    String first = Files.readString(folder.resolve("out.jsonl"));
    folded();
    assertThat(Files.readString(folder.resolve("out.jsonl")), is(first));
  }

  @Test
  void withoutFoldsTheCodebookIsScoredAsItIs() throws IOException {
    FrameScores scores =
        RunningEvaluation.run(codebook(), gold(), false, folder.resolve("out.jsonl")).orElseThrow();
    assertThat(scores.microF1(), is(0.0));
  }

  @Test
  void filesOfWholeTextsAreLeftToOthers() throws IOException {
    Path texts =
        Files.writeString(
            folder.resolve("t.jsonl"), "{\"id\":1,\"text\":\"Tea.\",\"frames\":[]}\n");
    assertThat(
        RunningEvaluation.run(codebook(), texts, false, folder.resolve("out.jsonl")).isPresent(),
        is(false));
  }
}
