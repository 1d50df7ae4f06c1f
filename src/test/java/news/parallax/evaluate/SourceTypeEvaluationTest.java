package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.source.resolve.ArticleSourceResolver;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTypeEvaluationTest {
  private static final String HEADER = "collection,article,start,end,mention_sha256,type,form\n";
  private static final String TEXT =
      "\uD83D\uDCF0 Mayor Ana Diaz said that the bridge is safe. Residents met in Porto.";

  @TempDir private Path folder;

  @Test
  void mentionsFoundAndMentionsGivenAreBothScored() throws IOException {
    SourceTypeEvaluation.Result result =
        run(
            HEADER
                + "ours,a,2,16,21203dd420bd3496,government,named_individual\n"
                + "ours,a,47,56,fadda7fb24cfcd83,citizen,unnamed_group\n"
                + "ours,a,64,69,a8a971f4d1a008ac,not_a_source,-\n");

    assertThat(result.problems(), is(empty()));
    assertThat(result.sources(), is(2));
    assertThat(result.found(), is(1));
    assertThat(result.noSources(), is(1));
    SourceTypeScores.Group all = result.scores().groups().get("all");
    assertThat(all.typeAccuracy(), is(1.0));
    assertThat(all.formAccuracy(), is(1.0));
    assertThat(result.scores().groups().get("ours found").mentions(), is(1));
    assertThat(Files.readAllLines(folder.resolve("out.csv")).size(), is(4));
  }

  @Test
  void shiftedOffsetsAreRefused() throws IOException {
    SourceTypeEvaluation.Result result =
        run(HEADER + "ours,a,3,17,21203dd420bd3496,government,named_individual\n");

    assertThat(result.sources(), is(0));
    assertThat(result.problems(), contains(containsString("coded.csv:2: the words at these")));
  }

  @Test
  void whatCannotBeUsedIsNamed() throws IOException {
    SourceTypeEvaluation.Result result =
        run(
            HEADER
                + "ours,a,2,16,21203dd420bd3496,wizard,named_individual\n"
                + "ours,a,16,2,21203dd420bd3496,government,named_individual\n"
                + "ours,b,2,16,21203dd420bd3496,government,named_individual\n");

    assertThat(
        result.problems(),
        contains(
            containsString("'wizard'"),
            containsString("0 <= start < end"),
            containsString("no text given has the id 'b'")));
  }

  private SourceTypeEvaluation.Result run(String coded) throws IOException {
    Path codedFile = Files.writeString(folder.resolve("coded.csv"), coded);
    Path texts =
        Files.writeString(
            folder.resolve("texts.jsonl"),
            "{\"ID\": \"a\", \"content_original\": \"" + TEXT + "\"}");
    return new SourceTypeEvaluation(
            ParsedText.MODEL,
            LearnedAttributions.extractor(ActorList.EMPTY),
            new ArticleSourceResolver(ActorList.EMPTY))
        .run(codedFile, List.of(texts), folder.resolve("out.csv"));
  }
}
