package news.parallax.coverage;

/** What is counted over articles: of an outlet, of a day. */
public enum ArticleMeasure {
  ARTICLES,
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
  /** Attributions to sources of an official type; see {@link CoverageStatistics#isOfficial}. */
  OFFICIAL,
  /** Attributions to a named individual or group. */
  NAMED,
  /** Attributions whose source could not be told. */
  UNKNOWN_SOURCE
}
