package news.parallax.story;

/**
 * A word of an article that helps to tell its story from others.
 *
 * @param word as {@link WordForms} gives it
 * @param count how often it occurs in headline, lead and body, at least 1
 * @param early how often it occurs in the first {@value StorySigner#EARLY_WORDS} words
 */
public record Term(String word, int count, int early, Kind kind) {

  /** What a term looks like in the text. */
  public enum Kind {
    WORD,
    /** Always with a capital letter. */
    NAME,
    NUMBER
  }
}
