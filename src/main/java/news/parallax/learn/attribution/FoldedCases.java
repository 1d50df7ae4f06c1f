package news.parallax.learn.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.learn.syntax.Logistic;
import news.parallax.text.syntax.LinearModel;

/** Cases of articles, and what all but those of a fold teach. */
final class FoldedCases {
  private static final int BITS = 17;
  private static final float DECAY = 1e-3f;

  /** The cases of an article. */
  private record Cases(int fold, List<Logistic.Case> all) {}

  private final List<Cases> articles = new ArrayList<>();

  /** Adds the cases of an article. */
  void add(int fold, List<Logistic.Case> cases) {
    articles.add(new Cases(fold, cases));
  }

  /** What all articles but those of a fold teach. */
  LinearModel model(int withoutFold, int rounds, float rate) {
    List<Logistic.Case> taken = new ArrayList<>();
    articles.stream()
        .filter(one -> one.fold() != withoutFold)
        .forEach(one -> taken.addAll(one.all()));
    Logistic logistic = new Logistic(BITS);
    logistic.train(taken, rounds, rate, DECAY);
    return logistic.model();
  }
}
