package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import news.parallax.source.ActorList;
import news.parallax.source.resolve.ArticleSourceResolver;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolutionEvaluationTest {
  private static final Path GUM =
      Path.of("src/test/resources/news/parallax/evaluate/gum-news.jsonl");

  @TempDir Path folder = Path.of("");

  @Test
  void theMarkIsReachedOnGum() throws IOException {
    ResolutionEvaluation.Result result = run(GUM);
    assertThat(result.problems().size(), is(0));
    assertThat(result.all(), is(Map.of("name", 78, "pronoun", 28, "short_form", 51)));
    assertThat(result.share("pronoun", "short_form"), greaterThanOrEqualTo(0.85));
  }

  @Test
  void aSourceIsRightByTheLastWordOfAName() throws IOException {
    String article =
        """
        {"id": "a", "text": "Ana Diaz won. She said it is so. Luis Lund said no.", "attributions": [\
        {"source": [[14, 17]], "cue": [[18, 22]], "content": [[23, 31]], \
        "entity": {"chain": "1", "name": "Ana Diaz", "pronoun": true}}, \
        {"source": [[33, 42]], "cue": [[43, 47]], "content": [[48, 50]], \
        "entity": {"chain": "2", "name": "Ana Diaz", "pronoun": false}}]}
        """;
    ResolutionEvaluation.Result result = run(Files.writeString(folder.resolve("a"), article));
    assertThat(result.share("pronoun"), closeTo(1, 0));
    assertThat(result.share("short_form"), closeTo(0, 0));
  }

  @Test
  void aLineThatIsNoJsonIsReported() throws IOException {
    ResolutionEvaluation.Result result = run(Files.writeString(folder.resolve("b"), "{oops\n"));
    assertThat(result.problems(), contains(startsWith(folder.resolve("b") + ":1: not valid JSON")));
  }

  private ResolutionEvaluation.Result run(Path gold) throws IOException {
    return new ResolutionEvaluation(ParsedText.MODEL, new ArticleSourceResolver(ActorList.EMPTY))
        .run(gold, folder.resolve("out.csv"));
  }
}
