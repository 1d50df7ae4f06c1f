package news.parallax.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Key;
import news.parallax.frame.Calibration.Choice;
import news.parallax.frame.TextFeatures;
import news.parallax.learn.Learner.Example;

/**
 * Learns models and chooses, by cross-validation within the examples it is given, from which score
 * a frame is assigned.
 */
public final class Tuner {
  /** LIBLINEAR's C where each text says much, as articles do. */
  public static final double COST = 4;

  /** Where it is a sentence among others, which says little: held closer to none. */
  public static final double COST_OF_SENTENCES = 0.5;

  private static final int FOLDS = 5;
  private static final double WIDEST = 1.5;
  private static final int STEPS = 15;

  private final Learner learner;
  private final int models;
  private final Choice choice;
  private final double cost;
  private final long seed;

  /**
   * @param cost LIBLINEAR's C
   */
  public Tuner(Learner learner, int models, Choice choice, double cost, long seed) {
    this.cost = cost;
    this.learner = learner;
    this.models = models;
    this.choice = choice;
    this.seed = seed;
  }

  /**
   * Models with their thresholds.
   *
   * @param thresholds in log odds
   * @param cost LIBLINEAR's C
   */
  public record Tuned(LinearModels models, List<Double> thresholds, Choice choice, double cost) {
    public Tuned {
      thresholds = List.copyOf(thresholds);
    }

    public BitSet labels(TextFeatures features) {
      double[] limits = thresholds.stream().mapToDouble(Double::doubleValue).toArray();
      return choose(models.logOdds(features), limits, choice);
    }
  }

  /** The fold of a text: the same for the same id and seed on every machine. */
  public static int fold(String id, long seed, int folds) {
    String hash = Key.of("fold", Long.toString(seed), id);
    return (int) (Long.parseLong(hash.substring(hash.length() - 8), 16) % folds);
  }

  /** Chooses the thresholds by what models find in examples they did not see, and learns. */
  public Tuned tune(List<Example> examples) {
    double[][] scores = heldOut(examples);
    double[] limits = choice == Choice.SEVERAL ? several(examples, scores) : one(examples, scores);
    return new Tuned(
        learner.learn(examples, cost), Arrays.stream(limits).boxed().toList(), choice, cost);
  }

  /** The log odds of each example by models that did not see it. */
  private double[][] heldOut(List<Example> examples) {
    double[][] scores = new double[examples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      List<Example> seen =
          examples.stream().filter(e -> fold(e.id(), seed + 1, FOLDS) != out).toList();
      LinearModels learned = seen.isEmpty() ? null : learner.learn(seen, cost);
      for (int i = 0; i < scores.length; i++) {
        if (fold(examples.get(i).id(), seed + 1, FOLDS) == fold) {
          scores[i] =
              learned == null ? new double[models] : learned.logOdds(examples.get(i).features());
        }
      }
    }
    return scores;
  }

  private static BitSet choose(double[] logOdds, double[] thresholds, Choice choice) {
    BitSet chosen = new BitSet();
    int best = 0;
    for (int m = 0; m < logOdds.length; m++) {
      double above = logOdds[m] - thresholds[m];
      chosen.set(m, above >= 0);
      best = above > logOdds[best] - thresholds[best] ? m : best;
    }
    if (choice != Choice.SEVERAL) {
      boolean none = choice == Choice.AT_MOST_ONE && !chosen.get(best);
      chosen.clear();
      chosen.set(best, !none);
    }
    return chosen;
  }

  /** Macro F1; where each text has one frame, the mean of that and accuracy. */
  private double quality(List<Example> examples, double[][] scores, double[] thresholds) {
    int[] both = new int[models];
    int[] either = new int[models];
    int right = 0;
    for (int i = 0; i < scores.length; i++) {
      BitSet gold = examples.get(i).labels();
      BitSet found = choose(scores[i], thresholds, choice);
      right += found.equals(gold) ? 1 : 0;
      for (int m = 0; m < models; m++) {
        both[m] += gold.get(m) && found.get(m) ? 1 : 0;
        either[m] += (gold.get(m) ? 1 : 0) + (found.get(m) ? 1 : 0);
      }
    }
    double macro =
        IntStream.range(0, models)
            .mapToDouble(m -> either[m] == 0 ? 0 : 2.0 * both[m] / either[m])
            .average()
            .orElse(0);
    return choice == Choice.SEVERAL ? macro : (macro + (double) right / examples.size()) / 2;
  }

  /** For each frame the threshold of the best F1 to be expected. */
  private double[] several(List<Example> examples, double[][] scores) {
    double[] thresholds = new double[models];
    for (int m = 0; m < models; m++) {
      double[] ofModel = new double[scores.length];
      boolean[] carries = new boolean[scores.length];
      for (int i = 0; i < ofModel.length; i++) {
        ofModel[i] = scores[i][m];
        carries[i] = examples.get(i).labels().get(m);
      }
      thresholds[m] = ExpectedF1.threshold(ofModel, carries);
    }
    return thresholds;
  }

  /** Thresholds that shift the choice between frames: one after the other, twice around. */
  private double[] one(List<Example> examples, double[][] scores) {
    double[] thresholds = new double[models];
    double best = quality(examples, scores, thresholds);
    List<Integer> twice = new ArrayList<>();
    IntStream.range(0, 2 * models).forEach(i -> twice.add(i % models));
    for (int m : twice) {
      double kept = thresholds[m];
      for (int step = -STEPS; step <= STEPS; step++) {
        thresholds[m] = step * WIDEST / STEPS;
        double quality = quality(examples, scores, thresholds);
        if (quality > best) {
          best = quality;
          kept = thresholds[m];
        }
      }
      thresholds[m] = kept;
    }
    return thresholds;
  }
}
