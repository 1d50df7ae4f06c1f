package news.parallax.learn.attribution;

import java.util.Arrays;
import java.util.List;
import news.parallax.learn.syntax.Perceptron;
import news.parallax.learn.syntax.Shuffle;
import news.parallax.source.learned.Labeller;
import news.parallax.text.syntax.LinearModel;

/**
 * Trains the labeller: a linear-chain conditional random field (Lafferty et al. 2001), by AdaGrad.
 */
public final class Crf {
  private static final int LABELS = Labeller.LABELS;

  /** Features that occur less often are not learned. */
  private static final int FEWEST = 4;

  /**
   * A window to learn: features of each word, features of the step to each word (not yet joined
   * with the label before), labels.
   */
  static final class Case {
    final int[][] states;
    final int[][] steps;
    final byte[] gold;

    Case(int[][] states, int[][] steps, byte[] gold) {
      this.states = states;
      this.steps = steps;
      this.gold = gold;
    }
  }

  private static final float EASE = 0.01f;
  private final Table states;
  private final Table steps;
  private float rate;
  private float decay;

  /** Weights of one kind of features while they are learned. */
  private static final class Table {
    final int bits;
    final int classes;
    final float[] weights;
    final float[] averaged;
    final float[] squares;

    Table(int bits, int classes) {
      this.bits = bits;
      this.classes = classes;
      weights = new float[classes << bits];
      averaged = new float[classes << bits];
      squares = new float[classes << bits];
    }

    void sum(int[] features, float[] out, int at) {
      for (int feature : features) {
        int row = LinearModel.row(feature, bits) * classes;
        for (int c = 0; c < classes; c++) {
          out[at + c] += weights[row + c];
        }
      }
    }

    void update(int[] features, float[] gradient, float rate, float decay) {
      for (int feature : features) {
        int row = LinearModel.row(feature, bits) * classes;
        for (int c = 0; c < classes; c++) {
          float g = gradient[c] - decay * weights[row + c];
          if (Math.abs(g) > 1e-4) {
            squares[row + c] += g * g;
            weights[row + c] += rate * g / (float) Math.sqrt(squares[row + c] + EASE);
          }
        }
      }
    }

    void gather(float share) {
      for (int i = 0; i < weights.length; i++) {
        averaged[i] += weights[i] * share;
      }
    }
  }

  Crf(int stateBits, int stepBits) {
    states = new Table(stateBits, LABELS);
    steps = new Table(stepBits, LABELS * LABELS);
  }

  void train(List<Case> cases, int rounds, float rate, float decay) {
    this.rate = rate;
    this.decay = decay;
    dropRare(cases);
    Shuffle shuffle = new Shuffle(cases.size());
    for (int round = 0; round < rounds; round++) {
      double loss = 0;
      for (int at : shuffle.next()) {
        loss += learn(cases.get(at));
      }
      gather(round, rounds);
      System.out.printf("crf round %d: loss %.4f%n", round, loss / cases.size());
    }
  }

  /** Takes out of the cases the features that hardly ever occur. */
  private void dropRare(List<Case> cases) {
    drop(cases.stream().map(one -> one.states).toList(), states.bits);
    drop(cases.stream().map(one -> one.steps).toList(), steps.bits);
  }

  private static void drop(List<int[][]> windows, int bits) {
    int[] counts = new int[1 << bits];
    for (int[][] window : windows) {
      for (int[] features : window) {
        for (int feature : features) {
          counts[LinearModel.row(feature, bits)]++;
        }
      }
    }
    for (int[][] window : windows) {
      for (int i = 0; i < window.length; i++) {
        window[i] =
            Arrays.stream(window[i])
                .filter(feature -> counts[LinearModel.row(feature, bits)] >= FEWEST)
                .toArray();
      }
    }
  }

  /** Averages the weights at the ends of the later rounds. */
  private void gather(int round, int rounds) {
    int from = Math.min(rounds - 1, 2);
    if (round >= from) {
      states.gather(1f / (rounds - from));
      steps.gather(1f / (rounds - from));
    }
  }

  private double learn(Case one) {
    int n = one.states.length;
    float[] state = new float[n * LABELS];
    float[] step = new float[n * LABELS * LABELS];
    for (int i = 0; i < n; i++) {
      states.sum(one.states[i], state, i * LABELS);
      steps.sum(one.steps[i], step, i * LABELS * LABELS);
    }
    double[] forward = forward(state, step);
    double[] last = new double[LABELS];
    System.arraycopy(forward, (n - 1) * LABELS, last, 0, LABELS);
    double z = logSum(last);
    double[] backward = backward(state, step);
    double gold = 0;
    float[] gradient = new float[LABELS];
    float[] pairs = new float[LABELS * LABELS];
    for (int i = 0; i < n; i++) {
      int right = one.gold[i];
      int before = i == 0 ? 0 : one.gold[i - 1];
      gold += state[i * LABELS + right] + step[(i * LABELS + before) * LABELS + right];
      for (int c = 0; c < LABELS; c++) {
        double p = Math.exp(forward[i * LABELS + c] + backward[i * LABELS + c] - z);
        gradient[c] = (float) ((c == right ? 1 : 0) - p);
      }
      states.update(one.states[i], gradient, rate, decay);
      Arrays.fill(pairs, 0f);
      for (int p = 0; p < (i == 0 ? 1 : LABELS); p++) {
        for (int c = 0; c < LABELS; c++) {
          double pair =
              Math.exp(
                  (i == 0 ? 0 : forward[(i - 1) * LABELS + p])
                      + step[(i * LABELS + p) * LABELS + c]
                      + state[i * LABELS + c]
                      + backward[i * LABELS + c]
                      - z);
          pairs[p * LABELS + c] = (float) ((p == before && c == right ? 1 : 0) - pair);
        }
      }
      steps.update(one.steps[i], pairs, rate, decay);
    }
    return z - gold;
  }

  /** The log of all that leads to each label of each word; the word's own weight is in it. */
  private static double[] forward(float[] state, float[] step) {
    int n = state.length / LABELS;
    double[] forward = new double[n * LABELS];
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < LABELS; c++) {
        double value;
        if (i == 0) {
          value = state[c] + step[c];
        } else {
          double[] terms = new double[LABELS];
          for (int p = 0; p < LABELS; p++) {
            terms[p] = forward[(i - 1) * LABELS + p] + step[(i * LABELS + p) * LABELS + c];
          }
          value = logSum(terms) + state[i * LABELS + c];
        }
        forward[i * LABELS + c] = value;
      }
    }
    return forward;
  }

  /** The log of all that follows each label of each word. */
  private static double[] backward(float[] state, float[] step) {
    int n = state.length / LABELS;
    double[] backward = new double[n * LABELS];
    for (int i = n - 2; i >= 0; i--) {
      for (int p = 0; p < LABELS; p++) {
        double[] terms = new double[LABELS];
        for (int c = 0; c < LABELS; c++) {
          int next = (i + 1) * LABELS;
          terms[c] = backward[next + c] + state[next + c] + step[(next + p) * LABELS + c];
        }
        backward[i * LABELS + p] = logSum(terms);
      }
    }
    return backward;
  }

  private static double logSum(double[] terms) {
    double max = terms[0];
    for (double term : terms) {
      max = Math.max(max, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - max);
    }
    return max + Math.log(sum);
  }

  LinearModel states() {
    return Perceptron.quantise(states.bits, states.classes, states.averaged, largest());
  }

  LinearModel steps() {
    return Perceptron.quantise(steps.bits, steps.classes, steps.averaged, largest());
  }

  /** One for both, so that their sums can be added. */
  private float largest() {
    return Math.max(
        Perceptron.largest(states.averaged, 0.0002), Perceptron.largest(steps.averaged, 0.0002));
  }
}
