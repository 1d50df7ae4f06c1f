package news.parallax.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Objects;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import org.junit.jupiter.api.Test;

class HeadlineContrastTest {
  private static InventedArticles.Builder article() {
    return InventedArticles.article(
        "The Daily Example",
        null,
        "Harbour row splits town\n\nTrade one fell.\n\nTrade two fell. Trade three fell. Trade four"
            + " fell. A row began. Trade five fell.");
  }

  private static InventedArticles.Builder body(InventedArticles.Builder article) {
    return article
        .assignment("policy", "economy", "Trade one")
        .assignment("policy", "economy", "Trade two")
        .assignment("policy", "economy", "Trade three")
        .assignment("policy", "economy", "Trade four")
        .assignment("policy", "health", "A row");
  }

  @Test
  void tellsHowFarHeadlineAndBodyLieApartAndWhy() {
    ArticleFacts facts = body(article()).assignment("policy", "health", "row splits").facts();
    List<HeadlineContrast> contrasts = HeadlineContrast.of(facts);
    assertThat(contrasts.size(), is(1));
    HeadlineContrast contrast = contrasts.get(0);
    assertThat(contrast.headlineFrames(), contains("health"));
    assertThat(contrast.bodySentences(), is(5L));
    double divergence = Objects.requireNonNull(contrast.divergence());
    Divergence.Interval interval = Objects.requireNonNull(contrast.interval());
    assertThat(interval.low(), is(lessThanOrEqualTo(divergence)));
    assertThat(interval.high(), is(greaterThanOrEqualTo(divergence)));
    assertThat(
        contrast.causes().stream().map(cause -> cause.frameId() + cause.inHeadline()).toList(),
        contains("economyfalse", "healthtrue"));
    assertThat(HeadlineContrast.of(facts), is(contrasts));
  }

  @Test
  void saysNothingOfTooFewSentences() {
    ArticleFacts facts =
        article()
            .assignment("policy", "health", "row splits")
            .assignment("policy", "economy", "Trade one")
            .facts();
    HeadlineContrast contrast = HeadlineContrast.of(facts).get(0);
    assertThat(contrast.divergence(), is(nullValue()));
    assertThat(contrast.causes(), is(empty()));
  }

  @Test
  void saysNothingOfAHeadlineWithoutFrames() {
    HeadlineContrast contrast = HeadlineContrast.of(body(article()).facts()).get(0);
    assertThat(contrast.divergence(), is(nullValue()));
    assertThat(contrast, is(notNullValue()));
  }
}
