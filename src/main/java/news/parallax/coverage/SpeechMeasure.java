package news.parallax.coverage;

/** How much a source, or a kind of source, speaks. */
public enum SpeechMeasure {
  /** Articles that cite it at least once. */
  ARTICLES,
  ATTRIBUTIONS,
  /** Words of the content of its attributions. */
  CONTENT_WORDS,
  /** Sum over articles of the square of the attributions; of outlets only. */
  ATTRIBUTIONS_SQUARED,
  /** Sum over articles of the attributions times all attributions of the article. */
  ATTRIBUTIONS_BY_ALL
}
