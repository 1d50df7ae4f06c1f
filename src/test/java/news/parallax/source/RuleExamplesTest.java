package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.source.learned.RuleGuide;
import news.parallax.text.WordFile;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of every rule, run through the extractor that ships. */
class RuleExamplesTest {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY, new Within(true, true));

  static Stream<Arguments> right() {
    return Arrays.stream(Rule.values())
        .flatMap(rule -> rule.right().stream().map(text -> Arguments.of(rule, text)));
  }

  static Stream<Arguments> wrong() {
    return Arrays.stream(Rule.values())
        .flatMap(rule -> rule.wrong().stream().map(text -> Arguments.of(rule, text)));
  }

  @ParameterizedTest
  @MethodSource("right")
  void theRuleFindsTheContentMarked(Rule rule, String marked) {
    int start = marked.indexOf('\u00ab');
    int end = marked.indexOf('\u00bb') - 1;
    String text = marked.replace("\u00ab", "").replace("\u00bb", "");
    List<String> found =
        EXTRACTOR.extract(ParsedText.of(text)).stream()
            .map(one -> one.by().rule().id() + " " + whole(one.content()).in(text))
            .toList();
    assertThat(found, hasItem(rule.id() + " " + text.substring(start, end)));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void theRuleFindsNothing(Rule rule, String text) {
    List<Rule> found =
        EXTRACTOR.extract(ParsedText.of(text)).stream().map(one -> one.by().rule()).toList();
    assertThat(found, not(hasItem(rule)));
  }

  /** A text may end behind any word, as teasers do: no rule looks for more behind the last. */
  @ParameterizedTest
  @EnumSource
  void anExampleMayEndBehindAnyWord(Rule rule) {
    List<String> examples =
        Stream.concat(
                Stream.concat(rule.right().stream(), rule.wrong().stream()),
                Stream.of("as the Herald has", "never as bad as Diaz has said,", "in a poll"))
            .map(text -> text.replaceAll("[\u00ab\u00bb]", ""))
            .toList();
    for (String text : examples) {
      for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
        for (String cut : List.of(text.substring(0, end), text.substring(0, end) + ",")) {
          EXTRACTOR
              .extract(ParsedText.of(cut))
              .forEach(one -> assertThat(cut, one.span().end() <= cut.length(), is(true)));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasExamples(Rule rule) {
    assertThat(rule.right().size(), greaterThanOrEqualTo(2));
    assertThat(rule.wrong().size(), greaterThanOrEqualTo(1));
  }

  @Test
  void theFileOfExamplesHasOneSectionForEachRuleInTheirOrder() {
    assertThat(
        List.copyOf(WordFile.sections(Rule.class, "rules.txt").keySet()),
        is(Arrays.stream(Rule.values()).map(Rule::id).toList()));
  }

  @Test
  void noTwoJudgedRulesAreTheSameToTheModel() {
    List<Integer> features =
        Arrays.stream(Rule.values())
            .filter(rule -> rule.learnedAs() == rule)
            .map(Rule::feature)
            .filter(feature -> feature != 0)
            .toList();
    assertThat(features.stream().distinct().count(), is((long) features.size()));
  }

  @Test
  void aRuleLearnedAsAnotherIsTheOtherToTheModel() {
    assertThat(Rule.CLAUSE_AROUND.feature(), is(Rule.CLAUSE_VERB.feature()));
  }

  @Test
  void thePageOfRulesIsUpToDate() throws IOException {
    assertThat(Files.readString(Path.of("docs/rules.md")), is(RuleGuide.markdown()));
  }

  private static Span whole(List<Span> content) {
    return content.get(0).cover(content.get(content.size() - 1));
  }
}
