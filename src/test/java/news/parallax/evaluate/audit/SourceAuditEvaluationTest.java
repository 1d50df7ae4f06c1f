package news.parallax.evaluate.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.SyntaxModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceAuditEvaluationTest {
  private static final String GOLD =
      """
      {"id": 1, "text": "The mill will close in May, said three people familiar with the plan. \
      Mayor Ada Finch said the town would buy it. The roof leaks.", "statements": [
      {"statement": "The mill will close in May, said three people familiar with the plan", \
      "type": "Anonymous Source", "name": "", "title": ""},
      {"statement": "Mayor Ada Finch said the town would buy it.", \
      "type": "Named Person", "name": "Ada Finch", "title": "Mayor"},
      {"statement": "The roof leaks.", "type": "Anonymous Source", "name": "", "title": ""}]}
      """;

  @TempDir private Path folder;
  private Path gold = Path.of("");

  @BeforeEach
  void write() throws IOException {
    gold =
        Files.writeString(
            folder.resolve("gold.jsonl"), GOLD.replace("[\n", "[").replace(",\n", ","));
  }

  private SourceAuditEvaluation evaluation() {
    return new SourceAuditEvaluation(
        SyntaxModel.load(), LearnedAttributions.extractor(ActorList.EMPTY));
  }

  @Test
  void statementsAreScoredByWhoIsCited() throws IOException {
    assertThat(
        evaluation().run(gold, folder.resolve("out.csv")).table().rows(),
        hasItems(
            List.of("covered", "3", "2", "0.6667"),
            List.of("name", "1", "1", "1.0000"),
            List.of("title", "1", "1", "1.0000")));
  }

  @Test
  void withheldNamesAreScoredAlone() throws IOException {
    assertThat(
        evaluation().runAnonymous(gold, folder.resolve("out.csv")).table().rows(),
        contains(
            List.of("anonymous, precision", "1", "1", "1.0000"),
            List.of("anonymous, recall", "2", "1", "0.5000")));
  }
}
