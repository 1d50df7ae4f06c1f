package news.parallax.learn.syntax;

import java.util.List;
import news.parallax.text.syntax.LinearModel;

/** Trains a binary {@link LinearModel}: logistic regression by AdaGrad. */
public final class Logistic {
  /** A case to learn: hashes of its features, and whether it is a yes. */
  public static final class Case {
    final int[] features;
    final boolean yes;
    final float odds;

    public Case(int[] features, boolean yes) {
      this(features, yes, 0);
    }

    /**
     * @param odds the logarithm of the odds of a yes as they are known already; what is learned is
     *     added to them
     */
    public Case(int[] features, boolean yes, float odds) {
      this.features = features;
      this.yes = yes;
      this.odds = odds;
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
        double odds = one.odds + odds(one.features);
        float gradient = (one.yes ? 1 : 0) - (float) (1 / (1 + Math.exp(-odds)));
        for (int feature : one.features) {
          int row = LinearModel.row(feature, bits);
          float g = gradient - decay * weights[row];
          squares[row] += g * g;
          weights[row] += rate * g / (float) Math.sqrt(squares[row] + EASE);
        }
      }
    }
  }

  /** The logarithm of the odds of a yes, as far as it was learned. */
  public float odds(int[] features) {
    float sum = 0;
    for (int feature : features) {
      sum += weights[LinearModel.row(feature, bits)];
    }
    return sum;
  }

  public LinearModel model() {
    return model(largest());
  }

  /**
   * The same on a scale of its own.
   *
   * @param largest the weight that the largest number stands for; models with one for all can be
   *     added up
   */
  public LinearModel model(float largest) {
    return Perceptron.quantise(bits, 1, weights, largest);
  }

  /** The weight that few are larger than. */
  public float largest() {
    return Perceptron.largest(weights, 0.0005);
  }
}
