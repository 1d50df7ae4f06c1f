package news.parallax.analysis;

import java.util.List;

/**
 * Thrown where the program fails at several articles at once, or at one that others already rely
 * on, so that the defect cannot be kept to a record. The message tells which articles they are.
 */
public final class RunDefectException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int MOST_NAMED = 20;

  /**
   * @param at what the program was at, as in "writing the rows of"
   * @param articles what they are called
   */
  public RunDefectException(String at, List<String> articles, Throwable cause) {
    super(message(at, articles), cause);
  }

  private static String message(String at, List<String> articles) {
    List<String> named = articles.subList(0, Math.min(MOST_NAMED, articles.size()));
    String more =
        articles.size() > MOST_NAMED ? " and " + (articles.size() - MOST_NAMED) + " more" : "";
    return ("Parallax failed at " + at + " " + String.join(", ", named) + more).strip();
  }
}
