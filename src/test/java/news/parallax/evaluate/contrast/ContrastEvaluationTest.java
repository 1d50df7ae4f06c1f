package news.parallax.evaluate.contrast;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContrastEvaluationTest {
  @Test
  void countsWhatIsRightOfWhatIsRightOrWrong(@TempDir Path folder) throws IOException {
    Path coded = folder.resolve("coded.csv");
    Files.writeString(
        coded,
        """
        kind,key,first,second,settled
        role,say_1,right,right,
        role,say_2,wrong,wrong,
        role,say_3,right,unclear,
        role,say_4,right,wrong,right
        """);
    assertThat(
        ContrastEvaluation.run(coded).table().rows().get(1),
        contains("role", "4", "2", "1", "1", "0.667", "0.208", "0.939", "0.263"));
  }

  @Test
  void ofTwoCodersThatNobodySettledTheLessFavourableCounts() {
    assertThat(coded(Verdict.RIGHT, Verdict.UNCLEAR).verdict(), is(Verdict.UNCLEAR));
    assertThat(coded(Verdict.WRONG, Verdict.RIGHT).verdict(), is(Verdict.WRONG));
  }

  private static Coded coded(Verdict first, Verdict second) {
    return new Coded("role", "say_1", first, second, Optional.empty());
  }

  @Test
  void anExtractMarksTheWordsAndEndsWithTheirParagraph() {
    String text = "One paragraph.\n\nThe mayor said it rained.\n\nAnother one.";
    assertThat(
        Extract.around(text, "31-40;20-25"), is("One paragraph.\n\nThe ‹mayor› said ‹it rained›."));
    assertThat(List.of(Extract.opening(text, 3)), contains("One …"));
  }

  @Test
  void whatComesNearestIsEachSentenceWithTheName() {
    String text =
        "It rained.\n\nMr. Tolvik came late. Ann Tolvik, the mayor, said so! Tolvikson left.";
    assertThat(
        Extract.sentencesWith(text, "Tolvik", 4),
        contains("Mr. Tolvik came late.", "Ann Tolvik, the mayor, said so!"));
    assertThat(Extract.sentencesWith(text, "Brem", 4), empty());
  }
}
