package news.parallax.source.learned;

import java.util.List;

/**
 * Trains the labeller: a linear-chain conditional random field (Lafferty et al. 2001), by AdaGrad.
 */
final class Crf {
  static final int LABELS = 4;

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

  private final int bits;
  private final float[] weights;
  private final float[] squares;
  private float rate;
  private float decay;

  Crf(int bits) {
    this.bits = bits;
    weights = new float[LABELS << bits];
    squares = new float[LABELS << bits];
  }

  void train(List<Case> cases, int rounds, float rate, float decay) {
    this.rate = rate;
    this.decay = decay;
    Shuffle shuffle = new Shuffle(cases.size());
    for (int round = 0; round < rounds; round++) {
      double loss = 0;
      for (int at : shuffle.next()) {
        loss += learn(cases.get(at));
      }
      System.out.printf("crf round %d: loss %.4f%n", round, loss / cases.size());
    }
  }

  private void sum(int[] features, float[] out, int at) {
    for (int feature : features) {
      int row = LinearModel.row(feature, bits) * LABELS;
      for (int c = 0; c < LABELS; c++) {
        out[at + c] += weights[row + c];
      }
    }
  }

  private double learn(Case one) {
    int n = one.states.length;
    float[] state = new float[n * LABELS];
    float[] step = new float[n * LABELS * LABELS];
    for (int i = 0; i < n; i++) {
      sum(one.states[i], state, i * LABELS);
      for (int p = 0; p < LABELS; p++) {
        for (int feature : one.steps[i]) {
          int row = LinearModel.row(join(feature, i == 0 ? 0 : p), bits) * LABELS;
          for (int c = 0; c < LABELS; c++) {
            step[(i * LABELS + p) * LABELS + c] += weights[row + c];
          }
        }
      }
    }
    double[] forward = new double[n * LABELS];
    double[] backward = new double[n * LABELS];
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
    double[] last = new double[LABELS];
    System.arraycopy(forward, (n - 1) * LABELS, last, 0, LABELS);
    double z = logSum(last);
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
    double gold = 0;
    float[] gradient = new float[LABELS];
    for (int i = 0; i < n; i++) {
      int right = one.gold[i];
      int before = i == 0 ? 0 : one.gold[i - 1];
      gold += state[i * LABELS + right] + step[(i * LABELS + before) * LABELS + right];
      for (int c = 0; c < LABELS; c++) {
        double p = Math.exp(forward[i * LABELS + c] + backward[i * LABELS + c] - z);
        gradient[c] = (float) ((c == right ? 1 : 0) - p);
      }
      update(one.states[i], -1, gradient);
      for (int p = 0; p < (i == 0 ? 1 : LABELS); p++) {
        boolean any = false;
        for (int c = 0; c < LABELS; c++) {
          double from = i == 0 ? 0 : forward[(i - 1) * LABELS + p];
          double pair =
              Math.exp(
                  from
                      + step[(i * LABELS + p) * LABELS + c]
                      + state[i * LABELS + c]
                      + backward[i * LABELS + c]
                      - z);
          gradient[c] = (float) ((p == before && c == right ? 1 : 0) - pair);
          any |= Math.abs(gradient[c]) > 1e-4;
        }
        if (any) {
          update(one.steps[i], p, gradient);
        }
      }
    }
    return z - gold;
  }

  /** Joins a feature of a step with the label before. */
  static int join(int feature, int before) {
    return (feature + before * 0x3C6EF372) * 0x9E3779B1;
  }

  private void update(int[] features, int before, float[] gradient) {
    for (int feature : features) {
      int row = LinearModel.row(before < 0 ? feature : join(feature, before), bits) * LABELS;
      for (int c = 0; c < LABELS; c++) {
        float g = gradient[c] - decay * weights[row + c];
        if (Math.abs(g) > 1e-4) {
          squares[row + c] += g * g;
          weights[row + c] += rate * g / (float) Math.sqrt(squares[row + c] + 1e-6);
        }
      }
    }
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

  LinearModel model() {
    return Perceptron.quantise(bits, LABELS, weights, 0.0002);
  }
}
