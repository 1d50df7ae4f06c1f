package news.parallax.story;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a run as a whole says about its articles: how much a term tells and with how many articles
 * one could be confused. Threads may share one.
 *
 * <p>A term's weight is (1 + ln count) · ln((articles + 1) / (articles with the term + 1)), after
 * Salton and Buckley (1988). The articles are those of the shipped background and of the run taken
 * together: the background tells rare words in a small run; the run tells that in a collection on
 * one country that country's name is no news.
 */
public final class RunContext {
  private static final int MOST_KEPT = 1 << 12;

  private final BackgroundFrequencies background;
  private final @Nullable RunStatistics run;

  /** The rarity of words that so many articles of the background have; without a run. */
  private final double[] rarities;

  private RunContext(BackgroundFrequencies background, @Nullable RunStatistics run) {
    this.background = background;
    this.run = run;
    this.rarities = new double[run == null ? MOST_KEPT : 0];
    Arrays.setAll(rarities, with -> rarity(background.articles(), with));
  }

  /** Weights by the background alone. Reads a resource. */
  public static RunContext ofBackground() {
    return new RunContext(BackgroundFrequencies.shipped(), null);
  }

  /** Weights by the background and a run. Reads a resource. */
  public static RunContext of(RunStatistics run) {
    return ofBackground().with(run);
  }

  /** Weights by the same background and a run. */
  public RunContext with(RunStatistics statistics) {
    return new RunContext(background, statistics);
  }

  /** The weight of a term in the whole article. */
  double of(Term term) {
    return of(term.word(), term.count());
  }

  double of(String word, int count) {
    if (count == 0) {
      return 0;
    }
    return count == 1 ? rarity(word) : (1 + StrictMath.log(count)) * rarity(word);
  }

  /** How many articles of the run have a term of this hash, never too low; 0 without a run. */
  int articlesOfRun(int hash) {
    return run == null ? 0 : run.count(hash);
  }

  /** The part of a weight that does not depend on the article. */
  public double rarity(String word) {
    int articles = background.articles();
    int with = background.count(word);
    if (with < rarities.length) {
      return rarities[with];
    }
    if (run != null) {
      articles += run.articles();
      with += run.count(Hashes.of(word));
    }
    return rarity(articles, with);
  }

  private static double rarity(int articles, int with) {
    return StrictMath.log((articles + 1.0) / (with + 1.0));
  }

  /** Natural logarithm of the number of articles that could be of the same story. */
  double logArticlesAround(@Nullable LocalDate date) {
    return run == null ? 0 : StrictMath.log(Math.max(1, run.articlesAround(date)));
  }
}
