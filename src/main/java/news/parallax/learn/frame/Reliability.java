package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How well frames were predicted, with intervals: Wilson's for precision and recall, the
 * bootstrap's for the rest (2.5 and 97.5 % of 1,000 samples of the texts, drawn with replacement;
 * Efron and Tibshirani 1993, ch. 13).
 *
 * @param frames in the order of the models
 */
record Reliability(int texts, List<OfFrame> frames, Figure micro, Figure macro, Figure accuracy) {
  private static final int SAMPLES = 1000;
  private static final double TAIL = 0.025;

  Reliability {
    frames = List.copyOf(frames);
  }

  /** A figure with its 95 % interval. */
  record Figure(double value, double low, double high) {}

  /**
   * The counts of a frame.
   *
   * @param both texts that carry it and were found
   */
  record OfFrame(int both, int gold, int found, Figure f1) {}

  /**
   * Works it out.
   *
   * @param seed of the samples
   */
  static Reliability of(List<BitSet> gold, List<BitSet> found, int frames, long seed) {
    int[] all = new int[gold.size()];
    Arrays.setAll(all, i -> i);
    double[] point = figures(gold, found, frames, all);
    double[][] samples = new double[SAMPLES][];
    SplittableRandom random = new SplittableRandom(seed);
    for (int s = 0; s < SAMPLES; s++) {
      samples[s] = figures(gold, found, frames, random.ints(all.length, 0, all.length).toArray());
    }
    List<OfFrame> ofFrames = new ArrayList<>();
    for (int f = 0; f < frames; f++) {
      ofFrames.add(
          new OfFrame(
              both(gold, found, f), count(gold, f), count(found, f), figure(point, samples, f)));
    }
    return new Reliability(
        gold.size(),
        ofFrames,
        figure(point, samples, frames),
        figure(point, samples, frames + 1),
        figure(point, samples, frames + 2));
  }

  static double f1(List<BitSet> gold, List<BitSet> found, int frame) {
    return ratio(2 * both(gold, found, frame), count(gold, frame) + count(found, frame));
  }

  private static int both(List<BitSet> gold, List<BitSet> found, int frame) {
    int both = 0;
    for (int i = 0; i < gold.size(); i++) {
      both += gold.get(i).get(frame) && found.get(i).get(frame) ? 1 : 0;
    }
    return both;
  }

  private static int count(List<BitSet> labels, int frame) {
    return (int) labels.stream().filter(set -> set.get(frame)).count();
  }

  /** F1 of each frame, then micro F1, macro F1 and the share of texts with all labels right. */
  private static double[] figures(List<BitSet> gold, List<BitSet> found, int frames, int[] texts) {
    int[] both = new int[frames];
    int[] either = new int[frames];
    int right = 0;
    for (int text : texts) {
      right += gold.get(text).equals(found.get(text)) ? 1 : 0;
      for (int f = 0; f < frames; f++) {
        boolean isGold = gold.get(text).get(f);
        boolean isFound = found.get(text).get(f);
        both[f] += isGold && isFound ? 1 : 0;
        either[f] += (isGold ? 1 : 0) + (isFound ? 1 : 0);
      }
    }
    double[] figures = new double[frames + 3];
    for (int f = 0; f < frames; f++) {
      figures[f] = ratio(2 * both[f], either[f]);
      figures[frames + 1] += figures[f] / frames;
    }
    figures[frames] = ratio(2 * Arrays.stream(both).sum(), Arrays.stream(either).sum());
    figures[frames + 2] = ratio(right, texts.length);
    return figures;
  }

  private static Figure figure(double[] point, double[][] samples, int index) {
    double[] sorted =
        Arrays.stream(samples).mapToDouble(sample -> sample[index]).sorted().toArray();
    int cut = (int) (TAIL * sorted.length);
    return new Figure(point[index], sorted[cut], sorted[sorted.length - 1 - cut]);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
