package news.parallax.coverage;

/** How much sources of a type carry a frame. */
public enum CarrierMeasure {
  /** Articles in which they do. */
  ARTICLES,
  /** Sentences whose evidence they speak, in whole or for the most part of what sources speak. */
  SENTENCES
}
