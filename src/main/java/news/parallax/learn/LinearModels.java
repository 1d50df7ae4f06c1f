package news.parallax.learn;

import news.parallax.frame.TextFeatures;

/**
 * Linear models of several frames over the same features.
 *
 * @see Learner
 */
public final class LinearModels {
  private final double[] rarities;
  private final double[][] weights;
  private final double[][] cueWeights;
  private final double[][] vectorWeights;
  private final double[] biases;

  LinearModels(
      double[] rarities,
      double[][] weights,
      double[][] cueWeights,
      double[][] vectorWeights,
      double[] biases) {
    this.rarities = rarities;
    this.weights = weights;
    this.cueWeights = cueWeights;
    this.vectorWeights = vectorWeights;
    this.biases = biases;
  }

  /** The log odds of each frame. */
  double[] logOdds(TextFeatures features) {
    double[] values = features.values(rarities);
    double[] sums = biases.clone();
    for (int m = 0; m < sums.length; m++) {
      for (int i = 0; i < values.length; i++) {
        sums[m] += weights[m][features.term(i)] * values[i];
      }
      for (int f = 0; f < cueWeights[m].length; f++) {
        sums[m] += cueWeights[m][f] * features.cueValue(f);
      }
      for (int d = 0; d < vectorWeights[m].length; d++) {
        sums[m] += vectorWeights[m][d] * features.vectorValue(d);
      }
    }
    return sums;
  }

  /** 0 for a term that is not used. */
  public double rarity(int term) {
    return rarities[term];
  }

  public double weight(int model, int term) {
    return weights[model][term];
  }

  public double cueWeight(int model, int frame) {
    return cueWeights[model][frame];
  }

  public double vectorWeight(int model, int dimension) {
    return vectorWeights[model][dimension];
  }

  public double bias(int model) {
    return biases[model];
  }
}
