package news.parallax.article;

import java.util.Locale;

/**
 * Who publishes an article.
 *
 * @param name the name in reports; {@value #UNKNOWN_NAME} and how the article opens if it does not
 *     tell
 * @param method how it is known
 */
public record Outlet(String name, Method method) {

  /** How an outlet is known. */
  public enum Method {
    /** A column of the input names it. */
    GIVEN,
    /** The text names it, for example "Published in Dawn". */
    STATED,
    /** The address of the article names it. */
    ADDRESS,
    /** The name of its file or folder, by a pattern that the job gives. */
    FILE_NAME,
    NONE
  }

  public static final String UNKNOWN_NAME = "(unknown outlet)";
  private static final int MOST_OPENING = 40;

  /**
   * Who publishes an article that does not tell. Two such articles are not known to be of one
   * outlet, so each is told apart by how it opens.
   *
   * @param opening its headline, or its first words
   */
  public static Outlet unknown(String opening) {
    return new Outlet(UNKNOWN_NAME + " " + Excerpt.opening(opening, MOST_OPENING), Method.NONE);
  }

  public boolean isKnown() {
    return method != Method.NONE;
  }

  /** The key of a known outlet, {@code out_…}; letter case does not matter. */
  String id() {
    return Key.of("out", name.toLowerCase(Locale.ROOT).strip());
  }
}
