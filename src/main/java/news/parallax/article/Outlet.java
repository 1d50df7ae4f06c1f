package news.parallax.article;

import java.util.Locale;

/**
 * Who publishes an article.
 *
 * @param name the name in reports; {@value #UNKNOWN_NAME} if the article does not tell
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
    NONE
  }

  public static final String UNKNOWN_NAME = "(unknown outlet)";
  public static final Outlet UNKNOWN = new Outlet(UNKNOWN_NAME, Method.NONE);

  /** The key of the outlet, {@code out_…}; letter case does not matter. */
  public String id() {
    return Key.of("out", name.toLowerCase(Locale.ROOT).strip());
  }
}
