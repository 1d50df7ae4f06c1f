package news.parallax.frame;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from coded texts for frames of a codebook: a linear model for each (logistic
 * regression) over the terms of a text and the scores of the codebook's own cues, and the
 * probability from which the frame is assigned. Frames without a model are found by their cues.
 *
 * @param unit what a model looks at
 * @param choice how many frames a unit gets
 * @param embedding what texts are made vectors with; null if models see no vectors
 * @param terms the terms, each with how much it counts
 * @param models in the order of the codebook's frames
 */
public record Calibration(
    Unit unit, Choice choice, @Nullable Embedding embedding, List<Term> terms, List<Model> models)
    implements Serializable {

  /**
   * An embedder, see {@link news.parallax.frame.vector.Embedders}.
   *
   * @param fingerprint of the model at the time of learning
   */
  public record Embedding(String name, String fingerprint) implements Serializable {}

  /** What a model looks at. */
  public enum Unit {
    /** The whole article; the sentences that speak for the frame are its evidence. */
    ARTICLE,
    /** Each sentence for itself. */
    SENTENCE
  }

  /** How many frames a unit gets. */
  public enum Choice {
    /** All that reach their thresholds. */
    SEVERAL,
    /** The one furthest above its threshold or least below it, in log odds. */
    ONE,
    /** The one furthest above its threshold, if any reaches it. */
    AT_MOST_ONE
  }

  /**
   * A word, a pair of words or the beginning of a word, as {@link Terms} writes it.
   *
   * @param rarity inverse document frequency: 1 + ln((1 + texts) / (1 + texts that hold it))
   * @param weights for each model
   */
  public record Term(String pattern, double rarity, List<Double> weights) implements Serializable {
    public Term {
      weights = List.copyOf(weights);
    }
  }

  /**
   * What decides about one frame.
   *
   * @param bias log odds of a text without any term or cue
   * @param threshold probability from which the frame is assigned
   * @param cueWeights for the cue scores of each frame of the codebook
   * @param vectorWeights for each dimension of the text's vector; empty without embeddings
   */
  public record Model(
      String frameId,
      double bias,
      double threshold,
      List<Double> cueWeights,
      List<Double> vectorWeights)
      implements Serializable {
    public Model {
      cueWeights = List.copyOf(cueWeights);
      vectorWeights = List.copyOf(vectorWeights);
    }
  }

  public Calibration {
    terms = List.copyOf(terms);
    models = List.copyOf(models);
  }

  /** Whether there is a model for the frame. */
  public boolean learned(String frameId) {
    return models.stream().anyMatch(model -> model.frameId().equals(frameId));
  }
}
