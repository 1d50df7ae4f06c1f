package news.parallax.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.source.Attribution.Act;
import news.parallax.source.Attribution.Type;
import news.parallax.source.CitedSource.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {
  private static final String MAYOR = "Ana Diaz";

  @ParameterizedTest
  @CsvSource({
    "INDIRECT, 0.85, true",
    "INDIRECT, 0.84, false",
    "MIXED, 0.84, false",
    "DIRECT, 0.50, true",
    "DIRECT, 0.49, false",
    "DIRECT, , true",
  })
  void whatIsSureEnoughCounts(Type type, @Nullable Double confidence, boolean counts) {
    assertThat(of(type, Act.STATEMENT, false, confidence, MAYOR).counted(), is(counts));
  }

  @ParameterizedTest
  @CsvSource({
    "STATEMENT, false, true",
    "STATEMENT, true, false",
    "DEMAND, true, false",
    "JUDGEMENT, true, false",
    "BELIEF, true, true",
    "INTENTION, false, false",
    "TOPIC, false, false",
    "DECLINED, false, false",
  })
  void whatIsSaidOrHeldCounts(Act act, boolean negated, boolean counts) {
    assertThat(of(Type.INDIRECT, act, negated, 0.9, MAYOR).counted(), is(counts));
  }

  /** "Critics praised the move" tells no word of theirs. */
  @ParameterizedTest
  @CsvSource({"INDIRECT, false", "MIXED, true", "DIRECT, true"})
  void judgementsCountInWords(Type type, boolean counts) {
    assertThat(of(type, Act.JUDGEMENT, false, 0.9, MAYOR).counted(), is(counts));
  }

  @Test
  void nobodyIsNotCited() {
    assertThat(
        of(Type.DIRECT, Act.STATEMENT, false, 0.9, CitedSource.UNKNOWN_NAME).counted(), is(false));
    assertThat(
        of(Type.DIRECT, Act.STATEMENT, false, 0.9, CitedSource.AUTHOR_NAME).counted(), is(false));
  }

  @Test
  void someoneIsNotCited() {
    assertThat(of("someone", "none").counted(), is(false));
    assertThat(of("a farmer", "description").counted(), is(true));
    assertThat(of("the source", "description").counted(), is(false));
    assertThat(of("the day", "description").counted(), is(false));
    assertThat(of("a source close to the mayor", "description").counted(), is(true));
  }

  @Test
  void aQuotationThatOnlyStandsBehindSomebodyIsNotSure() {
    assertThat(of("Ana Diaz", FoundBy.of(Rule.FLOATING_QUOTATION)).counted(), is(false));
    assertThat(of("Ana Diaz", FoundBy.of(Rule.TRANSCRIPT)).counted(), is(true));
  }

  private static Attribution of(String source, FoundBy by) {
    Attribution one = of(Type.DIRECT, Act.STATEMENT, false, null, source);
    return new Attribution(
        one.parts(),
        one.manner(),
        by,
        null,
        one.cited(),
        CueStance.NEUTRAL,
        Attribution.Channel.UNSTATED,
        null);
  }

  @Test
  void whoMayBeMeantByAPronounIsNotCited() {
    assertThat(of(MAYOR, CitedSource.DOUBTED_PRONOUN).counted(), is(false));
    assertThat(of(MAYOR, CitedSource.DOUBTED_PRONOUN).lacksSource(), is(true));
    assertThat(of(MAYOR, "pronoun").lacksSource(), is(false));
    assertThat(of("someone", "none").lacksSource(), is(true));
    assertThat(of(CitedSource.AUTHOR_NAME, "author").lacksSource(), is(false));
  }

  private static Attribution of(
      Type type, Act act, boolean negated, @Nullable Double confidence, String source) {
    return of(type, Manner.statement(negated).as(act, false), confidence, source, "name");
  }

  private static Attribution of(String source, String resolution) {
    return of(Type.DIRECT, Manner.STATEMENT, 0.9, source, resolution);
  }

  private static Attribution of(
      Type type, Manner manner, @Nullable Double confidence, String source, String resolution) {
    return new Attribution(
        new AttributionParts(List.of(), List.of(), List.of(new Span(0, 9)), type),
        manner,
        FoundBy.of(Rule.VERB_THAT),
        confidence,
        new CitedSource(source, SourceType.UNKNOWN, "", Form.NAMED_INDIVIDUAL, resolution),
        CueStance.NEUTRAL,
        Attribution.Channel.UNSTATED,
        null);
  }
}
