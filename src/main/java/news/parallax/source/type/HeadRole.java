package news.parallax.source.type;

/** How a word tells a type. */
public enum HeadRole {
  PERSON,
  BODY,
  OFFICE,
  /** A body that may be anybody's: typed as an office is. */
  SEAT,
  MAKER,
  /** A tie to somebody else: decides where nothing else does. */
  KIN,
  /** Tells whose an office is, and nothing by itself. */
  QUALIFIER
}
