package news.parallax.article;

/** The part of an article that a paragraph belongs to. */
public enum Section {
  HEADLINE,
  /** The first paragraph of the body. */
  LEAD,
  BODY,
  /** Byline, date line, credits and the like: kept as evidence, not analysed as reporting. */
  METADATA,
  /** What recurs over the articles of an outlet: galleries, newsletters, headings of a column. */
  FURNITURE;

  /** Whether it is reporting: all but what stands around it. */
  public boolean isReported() {
    return this != METADATA && this != FURNITURE;
  }
}
