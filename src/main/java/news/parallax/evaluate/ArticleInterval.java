package news.parallax.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The 95 % interval of an F1 over articles: 2.5 and 97.5 % of 1,000 samples of the articles, drawn
 * with replacement (Efron and Tibshirani 1993, ch. 13). What one article's writer does is done all
 * over it, so the article is the unit.
 */
final class ArticleInterval {
  private static final int SAMPLES = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 17;

  private final List<int[]> articles = new ArrayList<>();

  /** Adds an article. */
  void add(int right, int found, int gold) {
    articles.add(new int[] {right, found, gold});
  }

  /** The lower and the upper end; both 0 if there is nothing. */
  List<Double> ends() {
    if (articles.isEmpty()) {
      return List.of(0.0, 0.0);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] samples = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      long right = 0;
      long all = 0;
      for (int i = 0; i < articles.size(); i++) {
        int[] article = articles.get(random.nextInt(articles.size()));
        right += article[0];
        all += article[1] + article[2];
      }
      samples[s] = all == 0 ? 0 : 2.0 * right / all;
    }
    Arrays.sort(samples);
    int tail = (int) (SAMPLES * TAIL);
    return List.of(samples[tail], samples[SAMPLES - 1 - tail]);
  }
}
