package news.parallax.learn.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.parallax.evaluate.CodedText;
import news.parallax.frame.Coding;
import news.parallax.yaml.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoderSharesTest {
  private static final Coding CODING =
      new Coding(
          "c",
          "C",
          false,
          Map.of("blame", List.of("conflict")),
          Map.of("blame", List.of("q1", "q2")));

  @Test
  void aTextIsAnExampleAsFarAsItsCodersSaw() {
    Map<String, List<String>> coders =
        Map.of("ann", List.of("blame"), "bob", List.of("blame"), "cy", List.of());
    assertThat(target(coders, Map.of(), true), closeTo(0.2 + 0.8 * 2 / 3, 1e-9));
  }

  @Test
  void answersToQuestionsCountAndMissingOnesDoNot() {
    Map<String, List<@Nullable String>> answers =
        Map.of("q1", Arrays.asList("1", "0", null), "q2", Arrays.asList("1", "1"));
    assertThat(target(Map.of(), answers, false), closeTo(0.8 * 3 / 4, 1e-9));
  }

  @Test
  void withoutCodersTheLabelDecides() {
    assertThat(target(Map.of(), Map.of(), true), closeTo(1, 0));
    assertThat(target(Map.of(), Map.of("other", List.of("1")), false), closeTo(0, 0));
  }

  private static double target(
      Map<String, List<String>> coders,
      Map<String, List<@Nullable String>> answers,
      boolean label) {
    CodedText text =
        new CodedText(
            new Location("f", 1),
            "1",
            new CodedText.Body("A text.", 0),
            List.of(),
            coders,
            answers,
            null);
    return CoderShares.target(text, "conflict", CODING, label);
  }
}
