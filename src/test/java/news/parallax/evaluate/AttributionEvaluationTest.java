package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionEvaluationTest {
  private static final Path GUM =
      Path.of("src/test/resources/news/parallax/evaluate/gum-news.jsonl");

  private final AttributionEvaluation evaluation =
      new AttributionEvaluation(
          ParsedText.MODEL,
          LearnedAttributions.extractor(ActorList.EMPTY),
          EnumSet.allOf(Attribution.Act.class));

  @TempDir Path folder;

  @Test
  void newsArticlesScoreAtLeastWhatTheyDid() throws IOException {
    AttributionEvaluation.Result result = evaluation.run(GUM, folder.resolve("gum.jsonl"));
    assertThat(result.lines(), is(24));
    assertThat(result.problems(), empty());
    assertThat(result.scores().gold(), is(215));
    assertThat(result.scores().figures().get("full.overlap").get(2), greaterThan(LEAST_FULL_F1));
  }

  private static final double LEAST_FULL_F1 = 0.64;

  @Test
  void offsetsCountCodePointsOfTheTextAsGiven() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        """
        {"id": "a", "text": "\uD83D\uDE00 The mayor said the bridge is safe.", "attributions": [\
        {"source": [[2, 11]], "cue": [[12, 16]], "content": [[17, 35]], "type": "indirect"}]}
        {"id": "b", "text": "The mayor said it is safe."}
        """);
    Path out = folder.resolve("out.jsonl");
    AttributionEvaluation.Result result = evaluation.run(gold, out);
    assertThat(result.scores().figures().get("full.exact").get(2), is(1.0));
    assertThat(result.scores().articles(), is(1));
    assertThat(
        Files.readAllLines(out),
        contains(
            "{\"id\":\"a\",\"attributions\":[{\"source\":[[2,11]],\"cue\":[[12,16]],"
                + "\"content\":[[17,35]],\"type\":\"indirect\"}]}",
            "{\"id\":\"b\",\"attributions\":[{\"source\":[[0,9]],\"cue\":[[10,14]],"
                + "\"content\":[[15,25]],\"type\":\"indirect\"}]}"));
  }

  @Test
  void scoresAreToldByFormInEachPartOfTheData() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        """
        {"id": "a", "form": "indirect", "split": "dev", "text": "The mayor said it is safe.", \
        "attributions": [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 25]], \
        "type": "indirect"}]}
        {"id": "b", "form": "title", "split": "test", "text": "It rains.", "attributions": []}
        """);
    Path groups = folder.resolve("groups.csv");
    evaluation.run(gold, folder.resolve("out.jsonl")).groups().write(groups);
    assertThat(
        Files.readString(groups).lines().toList(),
        contains(
            "by,group,gold,predicted,right,precision,recall,f1",
            "form dev,all,1,1,1,1.0000,1.0000,1.0000",
            "form dev,indirect,1,1,1,1.0000,1.0000,1.0000",
            "form test,all,0,0,0,,,",
            "form test,title,0,0,0,,,",
            "type,indirect,1,,1,,1.0000,"));
  }

  @Test
  void aBrokenLineIsToldAndCostsNothingElse() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.write(gold, List.of("{", "{\"id\": 1}", "{\"id\": 1, \"text\": \"x\"}"));
    AttributionEvaluation.Result result = evaluation.run(gold, folder.resolve("out.jsonl"));
    assertThat(result.lines(), is(1));
    assertThat(result.problems().size(), is(2));
    assertThat(
        result.problems().get(1), is(gold + ":2: expected an object with \"id\" and \"text\""));
  }
}
