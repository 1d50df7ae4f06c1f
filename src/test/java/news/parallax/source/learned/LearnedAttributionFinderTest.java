package news.parallax.source.learned;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.syntax.ParsedText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedAttributionFinderTest {
  private static final LearnedAttributionFinder FINDER = LearnedAttributionFinder.load();

  private static List<FoundAttribution> find(String text) {
    return FINDER.find(ParsedText.of(text));
  }

  private static String in(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The mayor said that the bridge would be closed for a month.;The mayor;said;that the bridge would be closed for a month;INDIRECT
          “We will not give up,” the union leader told reporters.;the union leader;told;We will not give up;DIRECT
          According to the ministry, three people were hurt.;the ministry;According to;three people were hurt;INDIRECT
          The minister said that the plan was “a disaster for all”.;The minister;said;that the plan was “a disaster for all”;MIXED
          """)
  void findsTheThreeParts(
      String text, String source, String cue, String content, Attribution.Type type) {
    List<FoundAttribution> found = find(text);
    assertThat(found.stream().map(one -> in(one.source(), text)).toList(), hasItem(source));
    assertThat(found.stream().map(one -> in(one.cue(), text)).toList(), hasItem(cue));
    assertThat(found.stream().map(one -> in(one.content(), text)).toList(), hasItem(content));
    assertThat(found.stream().map(FoundAttribution::type).toList(), hasItem(type));
  }

  @Test
  void saysWhatTheCueIs() {
    FoundAttribution found = find("The company did not say that it was closing the plant.").get(0);
    assertThat(found.cueLemma(), is("say"));
    assertThat(found.negated(), is(true));
  }

  @Test
  void findsNothingWhereNobodySpeaks() {
    assertThat(find("The train leaves at nine. It rained all day in the valley."), empty());
  }

  @Test
  void comesInReadingOrder() {
    List<FoundAttribution> found =
        find("“It is late,” said Anna Berg.\n\nPeter Holm said that the road was icy.");
    List<Integer> starts = found.stream().map(one -> one.content().get(0).start()).toList();
    assertThat(starts, is(starts.stream().sorted().toList()));
    assertThat(found, is(not(empty())));
  }

  @Test
  void takesASignedQuotation() {
    String text = "“We will rebuild the school.” — Nora Lind";
    assertThat(in(find(text).get(0).source(), text), is("Nora Lind"));
  }

  @Test
  void takesALineOfATranscript() {
    String text = "LIND: We rebuild the school this year. It is paid for.\n\nBERG: By whom?";
    assertThat(in(find(text).get(0).source(), text), is("LIND"));
  }

  @Test
  void givesTheSameTwice() {
    String text = "The union said on Monday: “We are ready.” The firm denied that it had a plan.";
    assertThat(find(text), is(find(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\" ", "said ", "a", "(", "said \"", "He said, ", "\"a ", "' "})
  void takesHostileTextInItsStride(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> find(text));
  }

  @Test
  void takesAnEmptyText() {
    assertThat(find(""), empty());
  }

  @Test
  void leavesTheEndsOfQuotationsOut() {
    String text = "“The water is safe,” the agency said.";
    assertThat(
        find(text).stream().map(one -> in(one.content(), text)).toList(),
        contains("The water is safe"));
    assertThat(find(text).get(0).confidence(), is(not(lessThan(0.4))));
  }
}
