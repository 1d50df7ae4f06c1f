package news.parallax.learn.running;

import java.util.List;
import news.parallax.frame.model.CueScores;
import news.parallax.frame.model.Reading;

/**
 * A text some of whose sentences a model is to learn.
 *
 * @param cues for each head of the model
 */
record TrainingText(Reading reading, List<CueScores> cues, List<Target> targets) {

  /**
   * What a sentence should come to.
   *
   * @param sentence index in the reading
   * @param values for each head the probabilities of its frames; null where nobody knows
   * @param weight how much it counts
   */
  record Target(int sentence, List<float[]> values, float weight) {}
}
