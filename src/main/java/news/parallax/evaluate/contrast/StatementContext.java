package news.parallax.evaluate.contrast;

/** What of a run a coder has to see to judge a statement. */
sealed interface StatementContext {

  /**
   * Words where they stand, with the rest of their paragraph.
   *
   * @param pieces the words to be marked, as {@code start-end;start-end} in UTF-16 code units
   */
  record Words(String article, String pieces) implements StatementContext {
    static Words at(String article, String start, String end) {
      return new Words(article, start + "-" + end);
    }
  }

  /** A claim, by its key, where it stands. */
  record Claim(String id) implements StatementContext {}

  /** The first passages of a text link, by its key. */
  record Link(String id) implements StatementContext {}

  /** The beginnings of an article. */
  record Opening(String article) implements StatementContext {}

  /** An article from its beginning to its end. */
  record Whole(String article) implements StatementContext {}

  /** The beginnings of the articles of a story, by its key. */
  record Story(String id) implements StatementContext {}

  /**
   * What the other articles of a story have that comes nearest to a source: each sentence with the
   * last word of its name, or that there is none.
   *
   * @param article the one that is said to cite it alone
   */
  record InStory(String name, String story, String article) implements StatementContext {}

  /** How often an outlet and the others have a frame, by their keys. */
  record FrameShare(String outlet, String frame) implements StatementContext {}

  /** How much of what each outlet attributes comes from officials. */
  record OfficialShares() implements StatementContext {}

  /** What an outlet other than the one named has with a name in it. */
  record Elsewhere(String name, String exceptOutlet) implements StatementContext {}
}
