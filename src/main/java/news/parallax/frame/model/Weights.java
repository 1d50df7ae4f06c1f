package news.parallax.frame.model;

import java.util.List;

/**
 * The numbers of a model, as they are learned and written; see docs/models/frames.md.
 *
 * @param vocabulary words, by falling frequency
 * @param emphasis how much each word counts among the others of its sentence
 * @param vectors of the words, then of the buckets
 * @param mix from each {@link Group}'s vector to the hidden units: hidden × dimensions
 * @param bias of the hidden units
 * @param heads one for each codebook
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, which nobody compares
public record Weights(
    Vocabulary vocabulary,
    float[] emphasis,
    Sizes sizes,
    float[] vectors,
    float[][] mix,
    float[] bias,
    List<Head> heads) {
  /**
   * How large the parts are.
   *
   * @param buckets number of vectors that pairs of words share, a power of two
   * @param dimensions length of a word's vector
   * @param hidden number of hidden units
   */
  public record Sizes(int buckets, int dimensions, int hidden) {}

  /** The parts of an article that are read for a sentence, each made one vector. */
  public enum Group {
    /** The sentence itself. */
    SENTENCE(0, "sentence"),
    /** The sentence before. */
    BEFORE(1, "neighbours"),
    /** The sentence after. */
    AFTER(2, "neighbours"),
    /** The two before and the two after those. */
    AROUND(3, "neighbours"),
    /** The headline. */
    HEADLINE(4, "headline"),
    /** All that is read of the article. */
    ARTICLE(5, "article");

    private final int index;
    private final String part;

    Group(int index, String part) {
      this.index = index;
      this.part = part;
    }

    /** The place of its matrix in {@link Weights#mix()}. */
    public int index() {
      return index;
    }

    /** What readers of a table are told it is. */
    public String part() {
      return part;
    }
  }

  /**
   * What decides about the frames of one codebook.
   *
   * @param codebookId the codebook
   * @param frameIds its frames that were learned
   * @param output from the hidden units: frames × hidden
   * @param cues from the scores of the codebook's cues: frames × {@link CueScores#PARTS} × frames
   * @param bias log odds of a frame without any word
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Head(
      String codebookId,
      List<String> frameIds,
      float[] output,
      float[] cues,
      float[] bias,
      Scale scale) {
    /**
     * How log odds become decisions.
     *
     * @param slope with {@code offset}: probability = σ(slope × log odds + offset) (Platt 2000)
     * @param thresholds probabilities from which an assignment is sure
     * @param floors probabilities from which a frame is assigned
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Scale(float[] slope, float[] offset, float[] thresholds, float[] floors) {}

    public Head {
      frameIds = List.copyOf(frameIds);
    }
  }

  public Weights {
    heads = List.copyOf(heads);
  }
}
