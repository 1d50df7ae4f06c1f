package news.parallax.source;

/** What the content of an attribution is made like. */
public enum ContentForm {
  QUOTATION,
  /** "that the bridge is safe", "the bridge is safe, she said". */
  CLAUSE,
  /** "to close the bridge". */
  INFINITIVE,
  /** "a ban on lorries". */
  PHRASE
}
