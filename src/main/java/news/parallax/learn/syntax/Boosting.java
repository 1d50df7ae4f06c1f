package news.parallax.learn.syntax;

import java.util.Arrays;
import java.util.List;
import news.parallax.text.syntax.BoostedTrees;

/**
 * Grows {@link BoostedTrees} for yes or no: each tree takes a Newton step towards what the ones
 * before leave open, by its leaf with most to gain first. Nothing is random but which numbers a
 * tree may ask for, and that is the same in every run.
 */
public final class Boosting {
  /** A case to learn: what is known of it, and whether it is a yes. */
  public static final class Case {
    private final float[] numbers;
    private final boolean yes;
    private final double odds;

    /**
     * @param numbers what is known of it, as many as of all others
     * @param odds the logarithm of the odds of a yes as they are known already; what is learned is
     *     added to them
     */
    public Case(float[] numbers, boolean yes, double odds) {
      this.numbers = numbers.clone();
      this.yes = yes;
      this.odds = odds;
    }
  }

  private static final int TREES = 100;
  private static final int MOST_BINS = 40;
  private static final double RATE = 0.08;

  /** Of ten numbers a tree may ask for about as many. */
  private static final double SHARE = 0.4;

  private final List<Case> cases;
  private final Bins bins;

  private Boosting(List<Case> cases) {
    this.cases = cases;
    bins = new Bins(cases, MOST_BINS);
  }

  /** Learns from the cases; trees that add nothing if there are too few. */
  public static BoostedTrees train(List<Case> cases) {
    return new Boosting(cases).grown();
  }

  private BoostedTrees grown() {
    TreeGrower grower = new TreeGrower(bins, cases.size());
    double[] odds = cases.stream().mapToDouble(one -> one.odds).toArray();
    Draws draws = new Draws();
    for (int tree = 0; tree < TREES; tree++) {
      boolean[] open = new boolean[bins.numbers()];
      for (int number = 0; number < open.length; number++) {
        open[number] = draws.next() < SHARE;
      }
      for (int i = 0; i < odds.length; i++) {
        double p = 1 / (1 + StrictMath.exp(-odds[i]));
        grower.set(i, (cases.get(i).yes ? 1 : 0) - p, p * (1 - p));
      }
      grower.grow(open, RATE, odds);
    }
    return grower.trees();
  }

  /** Numbers from 0 to 1, the same in every run: a linear congruence of 48 bits. */
  private static final class Draws {
    private static final long FACTOR = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;
    private long state = 7 ^ FACTOR;

    double next() {
      return (((long) bits(26) << 27) + bits(27)) * 0x1.0p-53;
    }

    private int bits(int count) {
      state = (state * FACTOR + 0xB) & MASK;
      return (int) (state >>> (48 - count));
    }
  }

  /** The numbers of all cases, cut into bins that hold about as many cases each. */
  static final class Bins {
    private final float[][] cuts;
    private final byte[][] bins;

    Bins(List<Case> cases, int most) {
      int numbers = cases.isEmpty() ? 0 : cases.get(0).numbers.length;
      cuts = new float[numbers][];
      bins = new byte[numbers][cases.size()];
      float[] sorted = new float[cases.size()];
      for (int number = 0; number < numbers; number++) {
        for (int i = 0; i < sorted.length; i++) {
          sorted[i] = cases.get(i).numbers[number];
        }
        Arrays.sort(sorted);
        cuts[number] = cuts(sorted, most);
        for (int i = 0; i < sorted.length; i++) {
          bins[number][i] = bin(cases.get(i).numbers[number], cuts[number]);
        }
      }
    }

    /** Between all values if they are few; else at equal shares. */
    private static float[] cuts(float[] sorted, int most) {
      float[] different = distinct(sorted, sorted.length);
      if (different.length <= most) {
        float[] between = new float[Math.max(0, different.length - 1)];
        for (int i = 0; i < between.length; i++) {
          between[i] = (different[i] + different[i + 1]) / 2;
        }
        return between;
      }
      float[] shares = new float[most - 1];
      for (int i = 1; i < most; i++) {
        shares[i - 1] = sorted[(int) ((long) i * sorted.length / most)];
      }
      return distinct(shares, shares.length);
    }

    private static float[] distinct(float[] sorted, int size) {
      float[] different = new float[size];
      int count = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          different[count++] = sorted[i];
        }
      }
      return Arrays.copyOf(different, count);
    }

    private static byte bin(float value, float[] cuts) {
      int bin = 0;
      while (bin < cuts.length && value > cuts[bin]) {
        bin++;
      }
      return (byte) bin;
    }

    int numbers() {
      return cuts.length;
    }

    int bins(int number) {
      return cuts[number].length + 1;
    }

    int bin(int number, int of) {
      return bins[number][of];
    }

    float cut(int number, int bin) {
      return cuts[number][bin];
    }
  }
}
