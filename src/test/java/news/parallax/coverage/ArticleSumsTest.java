package news.parallax.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Intervals of counts that come in articles. */
class ArticleSumsTest {

  /** Parts and wholes of articles. */
  private static Proportion of(long[]... articles) {
    long[] sums = new long[5];
    for (long[] article : articles) {
      sums[0] += article[0];
      sums[1] += article[1];
      sums[2] += article[0] * article[0];
      sums[3] += article[0] * article[1];
      sums[4] += article[1] * article[1];
    }
    return new Proportion(
        sums[0], sums[1], new ArticleSums(articles.length, sums[2], sums[3], sums[4]));
  }

  @Test
  void articlesThatAreAllOrNothingAreTheUnit() {
    long[][] articles = new long[200][];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = new long[] {i % 4 == 0 ? 30 : 0, 30};
    }
    Proportion clustered = of(articles);
    Proportion byArticle = new Proportion(50, 200);
    assertThat(clustered.low(), closeTo(byArticle.low(), 0.003));
    assertThat(clustered.high(), closeTo(byArticle.high(), 0.003));
  }

  @Test
  void oneArticleTellsNothingOfOthers() {
    Proportion one = of(new long[] {12, 40});
    assertThat(one.low(), closeTo(0, 1e-9));
    assertThat(one.high(), closeTo(1, 1e-9));
    assertThat(one.observations(), is(0.0));
  }

  @Test
  void fewArticlesLeaveMuchOpen() {
    Proportion two = of(new long[] {12, 40}, new long[] {10, 40});
    assertThat(two.high() - two.low(), greaterThan(0.5));
    assertThat(two.low(), lessThan(two.share()));
    assertThat(two.high(), greaterThan(two.share()));
  }

  @Test
  void whatNoArticleHasIsBoundedByArticles() {
    long[][] articles = new long[20][];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = new long[] {0, 30};
    }
    double bySentence = new Proportion(0, 600).high();
    double byArticle = new Proportion(0, 20).high();
    assertThat(of(articles).high(), greaterThan(bySentence));
    assertThat(of(articles).high(), closeTo(byArticle, 0.02));
  }

  /** The interval holds the true share in nearly 95 of 100 draws; that over sentences does not. */
  @Test
  void theIntervalHoldsTheTrueShareAsOftenAsItSays() {
    Random random = new Random(7);
    int held = 0;
    int heldBySentence = 0;
    int draws = 1000;
    for (int draw = 0; draw < draws; draw++) {
      long[][] articles = new long[30][];
      for (int i = 0; i < articles.length; i++) {
        // shares of articles spread as Beta(1, 3): the mean is a quarter
        double share = 1 - Math.cbrt(random.nextDouble());
        long whole = 10 + random.nextInt(30);
        long part = 0;
        for (int s = 0; s < whole; s++) {
          part += random.nextDouble() < share ? 1 : 0;
        }
        articles[i] = new long[] {part, whole};
      }
      Proportion clustered = of(articles);
      Proportion plain = new Proportion(clustered.count(), clustered.total());
      held += clustered.low() <= 0.25 && 0.25 <= clustered.high() ? 1 : 0;
      heldBySentence += plain.low() <= 0.25 && 0.25 <= plain.high() ? 1 : 0;
    }
    assertThat((double) held / draws, closeTo(0.95, 0.03));
    assertThat((double) heldBySentence / draws, lessThan(0.7));
  }
}
