package news.parallax.text.grammar;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the counts say of a word or an ending: its share of each class, and how it comes about by
 * them. Emissions are kept once they are worked out. Threads may share one.
 */
final class ClassCounts {
  static final int SMALL = 0;
  static final int INSIDE = 1;
  static final int ODD = 2;
  static final int FIRST = 3;
  static final int IN_TITLE_CASE = 4;
  static final int UNKNOWN_AT_START = 5;

  /**
   * Share of a word's occurrences taken as a name: if it is not capitalised; if it is where it need
   * not be; the same for words that the counts say are often no names when capitalised; at the
   * start of a sentence; in a headline; at such places if the word is not known.
   */
  private static final double[] NAME_SHARES = {0, 0.95, 0.4, 0.12, 0.25, 0.6};

  private static final int CLASSES = WordClass.count();

  /** A name counted as a preposition now and then ("state Viktor Orlov") is no preposition. */
  private static final double MOSTLY = 0.5;

  /** How a word comes about: its classes, most frequent first, and the logarithm of each. */
  static final class Emission {
    final int[] classes;
    final float[] logs;

    Emission(int[] classes, float[] logs) {
      this.classes = classes;
      this.logs = logs;
    }
  }

  private final double[] shares;
  private final double[] totals;
  private final @Nullable Emission[] emissions = new Emission[NAME_SHARES.length];

  /**
   * @param shares of the word by class
   * @param totals the share of each class of all words
   */
  ClassCounts(double[] shares, double[] totals) {
    this.shares = shares;
    this.totals = totals;
  }

  /** The word's share of the class. */
  double share(WordClass wordClass) {
    return shares[wordClass.code()];
  }

  /**
   * Threads that meet here work out the same.
   *
   * @param capital how far the word's capital makes it a name, as an index into the shares
   */
  Emission emission(int capital) {
    Emission known = emissions[capital];
    if (known == null) {
      known = emissionOf(capital == SMALL ? shares : mix(capital), totals);
      emissions[capital] = known;
    }
    return known;
  }

  private double[] mix(int capital) {
    double name = NAME_SHARES[capital];
    double[] mixed = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      mixed[c] = shares[c] * (1 - name);
    }
    int preposition = WordClass.PREPOSITION.code();
    boolean inside = capital == INSIDE || capital == ODD;
    if (inside && shares[preposition] < MOSTLY) {
      mixed[preposition] = 0;
    }
    mixed[WordClass.NAME.code()] += name;
    return mixed;
  }

  /** The likelihood of a word under each class: its share of the word over that of the class. */
  static Emission emissionOf(double[] shares, double[] totals) {
    int[] classes = new int[CLASSES];
    int count = 0;
    for (int c = 0; c < CLASSES; c++) {
      if (shares[c] > 0) {
        classes[count++] = c;
      }
    }
    float[] logs = new float[count];
    for (int i = 0; i < count; i++) {
      logs[i] = (float) StrictMath.log(shares[classes[i]] / totals[classes[i]]);
    }
    return new Emission(Arrays.copyOf(classes, count), logs);
  }

  /** Turns "N3", "V1" into shares by class: .75 and .25. */
  static double[] shares(List<String> counts, int from) {
    double[] shares = new double[CLASSES];
    double total = 0;
    for (int i = from; i < counts.size(); i++) {
      double count = Double.parseDouble(counts.get(i).substring(1));
      shares[WordClass.codeOf(counts.get(i).charAt(0))] = count;
      total += count;
    }
    for (int c = 0; c < CLASSES; c++) {
      shares[c] /= total;
    }
    return shares;
  }
}
