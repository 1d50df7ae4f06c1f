package news.parallax.coverage;

/** How much an outlet uses a label of an actor. */
public enum LabelMeasure {
  /** Articles with it. */
  ARTICLES,
  LABELS,
  /** In the outlet's own voice. */
  OUTLET_VOICE,
  /** In a source's words. */
  SOURCE_VOICE,
  /** In reported speech, where it cannot be told whose word it is, or quoted in part. */
  MIXED_VOICE,
  /** In headlines. */
  HEADLINES
}
