package news.parallax.coverage;

/** What is counted over articles: of an outlet, of a day. */
public enum ArticleMeasure {
  ARTICLES,
  /** Articles in other languages than the job's, which nothing else counts. */
  NOT_ANALYSED,
  /** Articles whose date is known. */
  DATED_ARTICLES,
  /** Articles with at least one attribution. */
  CITING_ARTICLES,
  /** Words of headline, lead and body. */
  WORDS,
  /** Words that stand in the content of at least one attribution. */
  ATTRIBUTED_WORDS,
  /** Sentences of headline, lead and body. */
  SENTENCES,
  ATTRIBUTIONS,
  DIRECT,
  INDIRECT,
  MIXED,
  /** Attributions to sources of an official type; see {@link ArticleCounts#isOfficial}. */
  OFFICIAL,
  /** Attributions to a named individual or group. */
  NAMED,
  /** What would be an attribution if its source could be told. */
  UNKNOWN_SOURCE,
  /** Attributions and what would be one. */
  SOURCED_OR_NOT,

  // Sums over articles of squares and products, for {@link ArticleSums}.
  WORDS_SQUARED,
  ATTRIBUTED_WORDS_SQUARED,
  ATTRIBUTED_WORDS_BY_WORDS,
  SENTENCES_SQUARED,
  ATTRIBUTIONS_SQUARED,
  OFFICIAL_SQUARED,
  OFFICIAL_BY_ATTRIBUTIONS,
  NAMED_SQUARED,
  NAMED_BY_ATTRIBUTIONS,
  UNKNOWN_SOURCE_SQUARED,
  UNKNOWN_SOURCE_BY_SOURCED_OR_NOT,
  SOURCED_OR_NOT_SQUARED
}
