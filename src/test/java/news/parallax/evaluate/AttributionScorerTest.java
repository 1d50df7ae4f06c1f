package news.parallax.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;

class AttributionScorerTest {
  private static final String TEXT = "Ana said the old bridge is safe. Luis doubts it.";
  private static final SpanRoles ANA = roles(0, 3, 4, 8, 9, 31, "indirect");
  private static final SpanRoles LUIS = roles(33, 37, 38, 44, 45, 47, "indirect");

  @Test
  void whatIsFoundWholeScoresOne() {
    AttributionScores scores = score(List.of(ANA, LUIS), List.of(ANA, LUIS));
    assertThat(scores.figures().get("full.exact").get(2), is(1.0));
    assertThat(scores.gold(), is(2));
  }

  @Test
  void partOfTheContentCountsAsOverlapOnly() {
    SpanRoles part = roles(0, 3, 4, 8, 17, 31, "indirect");
    AttributionScores scores = score(List.of(ANA, LUIS), List.of(part));
    assertThat(scores.figures().get("content.exact"), is(List.of(0.0, 0.0, 0.0)));
    assertThat(scores.figures().get("content.j50"), is(List.of(1.0, 0.5, 2 / 3.0)));
    assertThat(scores.figures().get("full.overlap").get(2), closeTo(2 / 3.0, 1e-12));
    assertThat(scores.figures().get("recall.indirect"), is(List.of(0.5, 2.0)));
  }

  @Test
  void anotherSourceIsNoFullMatch() {
    SpanRoles wrong = roles(33, 37, 4, 8, 9, 31, "indirect");
    AttributionScores scores = score(List.of(ANA), List.of(wrong));
    assertThat(scores.figures().get("content.exact").get(2), is(1.0));
    assertThat(scores.figures().get("full.overlap").get(2), is(0.0));
    assertThat(scores.figures().get("given.source.overlap"), is(List.of(0.0)));
  }

  @Test
  void whoeverIsNamedNowhereIsFoundWithNobody() {
    SpanRoles nobody = new SpanRoles(List.of(), ANA.cue(), ANA.content(), "indirect");
    assertThat(
        score(List.of(nobody), List.of(nobody)).figures().get("recall.sourceless"),
        is(List.of(1.0, 1.0)));
    assertThat(
        score(List.of(nobody), List.of(ANA)).figures().get("recall.sourceless"),
        is(List.of(0.0, 1.0)));
  }

  private static AttributionScores score(List<SpanRoles> gold, List<SpanRoles> predicted) {
    AttributionScorer scorer = new AttributionScorer();
    scorer.add(TEXT, gold, predicted);
    return scorer.scores();
  }

  private static SpanRoles roles(int s, int sEnd, int c, int cEnd, int x, int xEnd, String type) {
    return new SpanRoles(
        List.of(new Span(s, sEnd)), List.of(new Span(c, cEnd)), List.of(new Span(x, xEnd)), type);
  }
}
