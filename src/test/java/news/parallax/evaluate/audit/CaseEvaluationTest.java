package news.parallax.evaluate.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.source.ActorList;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.clean.ArticleCleaner;
import news.parallax.text.clean.OutletList;
import news.parallax.text.syntax.SyntaxModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseEvaluationTest {
  @TempDir private Path folder;

  private EvaluationResult score() throws IOException {
    return new CaseEvaluation(
            SyntaxModel.load(),
            LearnedAttributions.extractor(ActorList.EMPTY),
            new ArticleCleaner(OutletList.EMPTY))
        .run(folder, folder.resolve("out.csv"));
  }

  private void write(String kind, String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(kind));
    Files.writeString(folder.resolve(kind).resolve(file), text);
  }

  @Test
  void valuesAreRightWhereSourceAndContentAreFound() throws IOException {
    write(
        "1-said",
        "a.txt",
        "The ferry stopped on Monday.\n\n\"We wait for a pump,\" said Ada Finch, who runs it."
            + " She said that the pump would come by train.\n");
    write(
        "1-said",
        "expected.json",
        """
        {"expected": {"a.txt": [
          {"source": "Ada Finch", "content": "We wait for a pump"},
          {"source": "Ada Finch", "content": "that the pump … by train"},
          {"source": "Bo Lund", "content": "We wait for a pump"},
          {"sources": ["Bo Lund"], "content": ["The ferry stopped"], "optional": true}]}}
        """);
    write("2-none", "b.txt", "The ferry stopped on Monday. It had run for a year.\n");
    write("2-none", "expected.json", "{\"expected\": {\"b\": [], \"c\": \"told in words\"}}");

    EvaluationResult result = score();

    assertThat(
        result.table().rows(),
        contains(
            List.of("1-said", "3", "2"), List.of("2-none", "1", "1"), List.of("all", "4", "3")));
    assertThat(Files.readAllLines(folder.resolve("out.csv")).size(), is(5));
  }
}
