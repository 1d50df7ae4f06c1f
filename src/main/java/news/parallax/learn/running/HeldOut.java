package news.parallax.learn.running;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.frame.model.Network;
import news.parallax.frame.model.Weights.Head;
import news.parallax.learn.ExpectedF1;

/**
 * Log odds of the frames of coded sentences, by models that did not see them.
 *
 * @param odds for each block, head, sentence and frame
 */
record HeldOut(List<CodedHead> heads, List<CodedBlock> blocks, List<double[][][]> odds) {

  private static final float NEVER = 2;

  /** A probability and whether the frame is there. */
  private record Guess(double probability, boolean right) {}

  /**
   * Sets a head's curve from log odds to probabilities frame by frame (Platt 2000), then the one
   * threshold for all its frames: that of the highest micro F1 among those with the precision
   * wanted; of the highest precision if there is none. The floor is that of the highest micro F1 of
   * all.
   *
   * @param used the blocks to go by
   */
  void calibrate(int k, Predicate<CodedBlock> used, double precision, Head head) {
    boolean[] assignable = heads.get(k).assignable();
    List<Guess> guesses = new ArrayList<>();
    int all = 0;
    for (int f = 0; f < assignable.length; f++) {
      List<Guess> own = guesses(k, f, used);
      double[] scores = own.stream().mapToDouble(Guess::probability).toArray();
      boolean[] right = new boolean[scores.length];
      for (int i = 0; i < right.length; i++) {
        right[i] = own.get(i).right();
      }
      double[] curve = ExpectedF1.curve(scores, right);
      head.scale().slope()[f] = (float) curve[0];
      head.scale().offset()[f] = (float) curve[1];
      for (Guess guess : assignable[f] ? own : List.<Guess>of()) {
        guesses.add(new Guess(Network.probability(head, f, guess.probability()), guess.right()));
        all += guess.right() ? 1 : 0;
      }
    }
    double threshold = threshold(guesses, all, precision);
    double floor = threshold(guesses, all, 0);
    for (int f = 0; f < assignable.length; f++) {
      head.scale().thresholds()[f] = assignable[f] ? (float) threshold : NEVER;
      head.scale().floors()[f] = assignable[f] ? (float) Math.min(threshold, floor) : NEVER;
    }
  }

  /** A head's curves and threshold by all folds but one. */
  Head curves(int k, int fold, double precision) {
    int frames = heads.get(k).frameIds().size();
    Head head =
        new Head(
            heads.get(k).codebook().id(),
            heads.get(k).frameIds(),
            new float[0],
            new float[0],
            new float[frames],
            new Head.Scale(
                new float[frames], new float[frames], new float[frames], new float[frames]));
    calibrate(k, block -> block.fold() != fold, precision, head);
    return head;
  }

  private static double threshold(List<Guess> guesses, int all, double precision) {
    guesses.sort(Comparator.comparingDouble(Guess::probability).reversed());
    double best = -1;
    double threshold = 1;
    int right = 0;
    for (int i = 0; i < guesses.size(); i++) {
      right += guesses.get(i).right() ? 1 : 0;
      double found = i + 1.0;
      boolean exact = right / found >= precision;
      double f1 = exact ? 2 * right / (found + all) : 0;
      if (f1 > best) {
        best = f1;
        threshold = guesses.get(i).probability();
      }
    }
    return threshold;
  }

  private List<Guess> guesses(int k, int f, Predicate<CodedBlock> used) {
    List<Guess> guesses = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      CodedBlock block = blocks.get(i);
      for (int s = 0; used.test(block) && s < block.sentences().size(); s++) {
        boolean right =
            block
                .sentences()
                .get(s)
                .labels(heads.get(k).field())
                .contains(heads.get(k).frameIds().get(f));
        guesses.add(new Guess(odds.get(i)[k][s][f], right));
      }
    }
    return guesses;
  }

  /**
   * The frames of a sentence by falling probability, as a calibrated head assigns them.
   *
   * @param sure only those that are sure
   */
  List<String> found(int k, int block, int sentence, Head head, boolean sure) {
    double[] of = odds.get(block)[k][sentence];
    Integer[] order = new Integer[of.length];
    Arrays.setAll(order, f -> f);
    return Arrays.stream(order)
        .filter(
            f ->
                Network.probability(head, f, of[f])
                    >= (sure ? head.scale().thresholds() : head.scale().floors())[f])
        .sorted(Comparator.comparingDouble(f -> -Network.probability(head, f, of[f])))
        .map(head.frameIds()::get)
        .toList();
  }
}
