package news.parallax.text.mention;

/**
 * Capitalised words that name somebody or something.
 *
 * @param from first word, titles included
 * @param nameFrom first word of the name itself
 * @param to one past the last word
 */
record NameRun(int from, int nameFrom, int to, Kind kind) {
  /** How names stand in the text. */
  enum Kind {
    PLAIN,
    /** The office stands before with the body it is held at: "Governor of Washington Ana Diaz". */
    BEHIND_OFFICE,
    /** An everyday word, which is a name only if somebody is called so in full elsewhere. */
    DOUBTFUL
  }

  boolean behindOffice() {
    return kind == Kind.BEHIND_OFFICE;
  }
}
