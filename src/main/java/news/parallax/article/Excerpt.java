package news.parallax.article;

import org.jspecify.annotations.Nullable;

/**
 * Something an article says of itself, such as its byline.
 *
 * @param text the words as they stand
 * @param where where they stand in {@link Article#text()}; null if the words came from a column of
 *     the input and not from the text
 */
public record Excerpt(String text, @Nullable Span where) {

  /** The first whole words of a text in one line, with " …" behind them if there are more. */
  public static String opening(String text, int most) {
    String line = text.substring(0, Math.min(4 * most, text.length())).strip();
    line = line.replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int space = line.lastIndexOf(' ', most);
    int cut = space < most / 2 ? most : space;
    return Span.opening(line, cut) + " …";
  }
}
