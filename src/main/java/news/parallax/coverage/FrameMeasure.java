package news.parallax.coverage;

/** How much a frame is used. */
public enum FrameMeasure {
  /** Articles with at least one assignment. */
  ARTICLES,
  /** Articles of which it is a frame: enough sentences carry it, by the rule of its codebook. */
  FRAMED_ARTICLES,
  /** Articles with an assignment in the headline. */
  HEADLINES,
  /** Sentences assigned. */
  SENTENCES,
  /** Sentences whose evidence the outlet speaks. */
  OUTLET_VOICE,
  /** Sentences whose evidence sources speak. */
  SOURCE_VOICE,
  /** Sentences whose evidence the outlet speaks in part. */
  MIXED_VOICE,
  /** Sum over articles of the square of the sentences assigned. */
  SENTENCES_SQUARED,
  /** Sum over articles of the sentences assigned times all sentences. */
  SENTENCES_BY_ALL
}
