package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Key;
import news.parallax.learn.Learner.Example;
import news.parallax.learn.Tuner;

/**
 * Nested cross-validation: each fold is predicted by models learned, and tuned by an inner
 * cross-validation, on the other folds only.
 *
 * @param predicted for each example, in their order
 * @param curve what smaller parts of the coded texts would have given, then all of them
 */
record NestedValidation(List<BitSet> predicted, List<Point> curve) {
  private static final double[] PARTS = {0.25, 0.5, 0.75};

  NestedValidation {
    predicted = List.copyOf(predicted);
    curve = List.copyOf(curve);
  }

  /**
   * A point of the learning curve.
   *
   * @param texts number of texts learned from, on average over the folds
   */
  record Point(int texts, List<BitSet> predicted) {
    Point {
      predicted = List.copyOf(predicted);
    }
  }

  /**
   * Runs it.
   *
   * @param folds the fold of each example, 0 to {@code count - 1}
   */
  static NestedValidation run(
      Tuner tuner, List<Example> examples, List<Integer> folds, int count, long seed) {
    List<List<BitSet>> predicted = new ArrayList<>();
    int[] learnedFrom = new int[PARTS.length + 1];
    for (int part = 0; part <= PARTS.length; part++) {
      List<BitSet> empty = new ArrayList<>();
      examples.forEach(example -> empty.add(new BitSet()));
      predicted.add(empty);
    }
    for (int fold = 0; fold < count; fold++) {
      List<Example> seen = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (folds.get(i) != fold) {
          seen.add(examples.get(i));
        }
      }
      seen.sort(Comparator.comparing(example -> Key.of("part", Long.toString(seed), example.id())));
      for (int part = 0; part <= PARTS.length; part++) {
        boolean all = part == PARTS.length;
        List<Example> some =
            all ? seen : seen.subList(0, (int) Math.ceil(PARTS[part] * seen.size()));
        learnedFrom[part] += some.size();
        Tuner.Tuned tuned = tuner.tune(some);
        for (int i = 0; i < examples.size(); i++) {
          if (folds.get(i) == fold) {
            predicted.get(part).set(i, tuned.labels(examples.get(i).features()));
          }
        }
      }
    }
    List<Point> curve = new ArrayList<>();
    for (int part = 0; part <= PARTS.length; part++) {
      curve.add(new Point(learnedFrom[part] / count, predicted.get(part)));
    }
    return new NestedValidation(predicted.get(PARTS.length), curve);
  }
}
