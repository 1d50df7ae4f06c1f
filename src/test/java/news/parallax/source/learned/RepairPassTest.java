package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.source.ActorList;
import news.parallax.text.WordFile;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of every pass, run through what ships. */
class RepairPassTest {
  private static final CombinedAttributionFinder FINDER = CombinedAttributionFinder.load();

  static Stream<Arguments> right() {
    return examples(RepairPass::right);
  }

  static Stream<Arguments> wrong() {
    return examples(RepairPass::wrong);
  }

  private static Stream<Arguments> examples(Function<RepairPass, List<String>> of) {
    return Arrays.stream(RepairPass.values())
        .flatMap(pass -> of.apply(pass).stream().map(text -> Arguments.of(pass, text)));
  }

  @ParameterizedTest
  @MethodSource("right")
  void thePassChangesSomethingAndLeavesTheContentMarked(RepairPass pass, String marked) {
    int start = marked.indexOf('\u00ab');
    int end = marked.indexOf('\u00bb') - 1;
    String text = marked.replace("\u00ab", "").replace("\u00bb", "");
    Explanation explanation = explain(text);
    assertThat(passes(explanation), hasItem(pass));
    List<String> found =
        explanation.attributions().stream().map(one -> whole(one.content()).in(text)).toList();
    assertThat(found, hasItem(text.substring(start, end)));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void thePassChangesNothing(RepairPass pass, String text) {
    Explanation explanation = explain(text);
    assertThat(passes(explanation), not(hasItem(pass)));
  }

  @ParameterizedTest
  @EnumSource
  void everyPassHasExamples(RepairPass pass) {
    assertThat(pass.right().size(), greaterThanOrEqualTo(2));
    assertThat(pass.wrong().size(), greaterThanOrEqualTo(1));
  }

  @Test
  void theFileOfExamplesHasOneSectionForEachPassInTheirOrder() {
    assertThat(
        List.copyOf(WordFile.sections(RepairPass.class, "passes.txt").keySet()),
        is(Arrays.stream(RepairPass.values()).map(RepairPass::id).toList()));
  }

  private static Explanation explain(String text) {
    return Explanation.of(ParsedText.of(text), FINDER, ActorList.EMPTY);
  }

  private static List<RepairPass> passes(Explanation explanation) {
    return explanation.repaired.stream().map(Explanation.Repaired::pass).toList();
  }

  private static Span whole(List<Span> content) {
    return content.get(0).cover(content.get(content.size() - 1));
  }
}
