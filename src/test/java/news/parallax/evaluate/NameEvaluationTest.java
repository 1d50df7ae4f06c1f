package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameEvaluationTest {
  private static final String ONE = "Mayor Ana Diaz said that the bridge is safe.";
  private static final String TWO = "Ana Diaz said it was late. Diaz said that she was tired.";

  @TempDir private Path folder;

  @Test
  void mentionsOfOneSourceAreHeldTogetherOverArticles() throws IOException {
    EvaluationResult result =
        run(
            row("a", 0, "Mayor Ana Diaz", 1)
                + row("b", 0, "Ana Diaz", 1)
                + row("b", 27, "Diaz", 2));

    assertThat(result.problems(), is(empty()));
    assertThat(
        result.lines(),
        contains("3 mentions of 2 sources, 3 found; B-cubed P 0.5556 R 1.0000 F1 0.7143"));
  }

  @Test
  void otherWordsAreRefused() throws IOException {
    assertThat(
        run(row("a", 1, "Mayor Ana Diaz", 1)).problems(),
        contains(containsString("the words at these offsets are not those coded")));
  }

  private EvaluationResult run(String rows) throws IOException {
    Path coded =
        Files.writeString(
            folder.resolve("coded.csv"), "article,start,end,mention_sha256,source\n" + rows);
    Path texts =
        Files.writeString(
            folder.resolve("texts.jsonl"),
            "{\"id\": \"a\", \"text\": \"%s\"}%n{\"id\": \"b\", \"text\": \"%s\"}%n"
                .formatted(ONE, TWO));
    return new NameEvaluation(ParsedText.MODEL, LearnedAttributions.extractor(ActorList.EMPTY))
        .run(coded, List.of(texts), folder.resolve("out.csv"));
  }

  private static String row(String article, int start, String mention, int source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(mention.getBytes(StandardCharsets.UTF_8));
      String hash = HexFormat.of().formatHex(digest).substring(0, 16);
      int end = start + mention.length();
      return "%s,%d,%d,%s,%d%n".formatted(article, start, end, hash, source);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
