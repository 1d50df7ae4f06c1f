package news.parallax.source.learned;

import org.jspecify.annotations.Nullable;

/**
 * How likely an attribution is right, given what the model and the rules say of its cue. A logistic
 * regression with five weights over the attributions proposed in PolNeAR's training articles; the
 * probabilities of the model came from five-fold cross-validation, so that none was of an article
 * the model had seen.
 */
final class Agreement {
  private static final double BASE = -0.334;
  private static final double MODEL = 0.646;
  private static final double RULES = 0.215;
  private static final double UNKNOWN_TO_RULES = -0.501;
  private static final double SAME_SOURCE = 0.946;
  private static final double NO_SOURCE = -0.488;

  /** Beyond these, probabilities are shares of too few cases to mean anything. */
  private static final double LEAST = 0.02;

  private static final double MOST = 0.995;

  private static final double STEPS = 10_000;

  private Agreement() {}

  /**
   * Between 0 and 1, to four decimals: more would pretend to a precision the weights do not have.
   *
   * @param model the probability of the cue according to the model
   * @param rules the reliability of the cue and its complement according to the rules; null if they
   *     make no attribution of it
   * @param sameSource whether the rules' source shares words with the model's, or both have none
   * @param sourced whether the model names a source
   */
  static double confidence(
      double model, @Nullable Double rules, boolean sameSource, boolean sourced) {
    double sum = BASE + MODEL * logit(model);
    sum += rules == null ? UNKNOWN_TO_RULES : RULES * logit(rules);
    sum += sameSource ? SAME_SOURCE : 0;
    sum += sourced ? 0 : NO_SOURCE;
    return Math.rint(STEPS / (1 + StrictMath.exp(-sum))) / STEPS;
  }

  private static double logit(double probability) {
    double p = Math.min(MOST, Math.max(LEAST, probability));
    return StrictMath.log(p / (1 - p));
  }
}
