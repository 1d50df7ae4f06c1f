package news.parallax.source;

/**
 * What follows a reporting verb.
 *
 * @param kind what it is
 * @param start first word of the content; -1 if none follows
 * @param cueEnd one past the last word that belongs to the cue: "called for", "pointed out"
 * @param marker the preposition of kind {@code PREPOSITION}, else empty
 */
record Complement(Kind kind, int start, int cueEnd, String marker) {

  /** Kinds of complement. */
  enum Kind {
    THAT,
    /** A clause without "that". */
    CLAUSE,
    QUESTION,
    INFINITIVE,
    PHRASE,
    PREPOSITION,
    QUOTATION,
    /** Whatever stands behind a colon. */
    COLON,
    NONE
  }
}
