package news.parallax.source.reconcile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.Attribution.Act;
import news.parallax.source.AttributionParts;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.CueStance;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.source.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what sources other articles may tell the type. */
class TypesFromElsewhereTest {
  private static final String MAYOR = "Nora Lindqvist";

  /** A deed that is hardly any speech has no type of its article, nor of the others. */
  @ParameterizedTest
  @CsvSource({
    "STATEMENT, 0.3, GOVERNMENT",
    "TOPIC, 0.64, UNKNOWN",
    "INTENTION, 0.64, UNKNOWN",
    "TOPIC, 0.66, GOVERNMENT",
  })
  void whatIsHardlySpeechTakesNoTypeFromOtherArticles(Act act, double confidence, SourceType type) {
    KnownName known =
        new KnownName(
            MAYOR,
            Form.NAMED_INDIVIDUAL,
            9,
            new TreeMap<>(Map.of(SourceType.GOVERNMENT, new KnownName.Typed(9, "mayor"))),
            new TreeSet<>());
    SourceIdentity identity =
        new Reconciler()
            .reconcile(List.of(known))
            .identityOf(untyped(act, confidence), Collections.emptySortedMap());
    assertThat(identity.type(), is(type));
    assertThat(identity.typeFromElsewhere(), is(type != SourceType.UNKNOWN));
    assertThat(identity.name(), is(MAYOR));
  }

  /** What one "the group" is tells nothing of whom another article calls so. */
  @Test
  void whatIsOnlyDescribedTakesNoTypeFromOtherArticles() {
    KnownName known =
        new KnownName(
            "the group",
            Form.NAMED_GROUP,
            9,
            new TreeMap<>(Map.of(SourceType.CIVIL_SOCIETY, new KnownName.Typed(9, "group"))),
            new TreeSet<>());
    Reconciliation run = new Reconciler().reconcile(List.of(known));
    CitedSource described =
        new CitedSource("the group", SourceType.UNKNOWN, "", Form.NAMED_GROUP, "description");
    assertThat(run.identityOf(described).type(), is(SourceType.UNKNOWN));
    assertThat(run.identityOf(described.as("name")).type(), is(SourceType.CIVIL_SOCIETY));
  }

  private static Attribution untyped(Act act, double confidence) {
    return new Attribution(
        new AttributionParts(
            List.of(), List.of(), List.of(new Span(0, 9)), Attribution.Type.INDIRECT),
        Manner.STATEMENT.as(act, false),
        FoundBy.of(Rule.VERB_THAT),
        confidence,
        new CitedSource(MAYOR, SourceType.UNKNOWN, "", Form.NAMED_INDIVIDUAL, "name"),
        CueStance.NEUTRAL,
        Attribution.Channel.UNSTATED,
        null);
  }
}
