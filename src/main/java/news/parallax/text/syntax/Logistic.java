package news.parallax.text.syntax;

import java.util.List;

/** Trains a binary {@link LinearModel}: logistic regression by AdaGrad. */
public final class Logistic {
  /** A case to learn: hashes of its features, and whether it is a yes. */
  public static final class Case {
    final int[] features;
    final boolean yes;

    public Case(int[] features, boolean yes) {
      this.features = features;
      this.yes = yes;
    }
  }

  private static final float EASE = 0.1f;
  private final int bits;
  private final float[] weights;
  private final float[] squares;

  public Logistic(int bits) {
    this.bits = bits;
    weights = new float[1 << bits];
    squares = new float[1 << bits];
  }

  public void train(List<Case> cases, int rounds, float rate, float decay) {
    Shuffle shuffle = new Shuffle(cases.size());
    for (int round = 0; round < rounds; round++) {
      for (int at : shuffle.next()) {
        Case one = cases.get(at);
        float gradient = (one.yes ? 1 : 0) - probability(one.features);
        for (int feature : one.features) {
          int row = LinearModel.row(feature, bits);
          float g = gradient - decay * weights[row];
          squares[row] += g * g;
          weights[row] += rate * g / (float) Math.sqrt(squares[row] + EASE);
        }
      }
    }
  }

  public float probability(int[] features) {
    float sum = 0;
    for (int feature : features) {
      sum += weights[LinearModel.row(feature, bits)];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  public LinearModel model() {
    return Perceptron.quantise(bits, 1, weights, Perceptron.largest(weights, 0.0005));
  }
}
