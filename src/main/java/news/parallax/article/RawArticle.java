package news.parallax.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of an input as it was read, before any cleaning. A field is null if the input does not
 * have it or leaves it blank.
 *
 * @param text the text, with {@code \n} line ends and nothing else changed
 * @param issues repairs made while reading, as codes such as {@code encoding:windows-1252}
 */
public record RawArticle(
    Provenance provenance,
    String text,
    @Nullable String title,
    @Nullable String date,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String byline,
    List<String> issues) {

  /** The issue of an article whose outlet its file or folder names. */
  public static final String OUTLET_FROM_FILE_NAME = Issue.OUTLET_FROM.with("file_name");

  public RawArticle {
    issues = List.copyOf(issues);
  }
}
