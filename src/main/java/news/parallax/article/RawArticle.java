package news.parallax.article;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One record of an input as it was read, before any cleaning. A field is null if the input does not
 * have it or leaves it blank.
 *
 * @param text the text, with {@code \n} line ends and nothing else changed
 * @param section the part of the outlet it stood in, such as "News; Pg. 3"
 * @param carried what further columns of the input hold, by the name of the column
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
    @Nullable String section,
    SortedMap<String, String> carried,
    List<String> issues) {

  public RawArticle {
    carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
    issues = List.copyOf(issues);
  }

  /** An article of an input that has no sections and no further columns. */
  public RawArticle(
      Provenance provenance,
      String text,
      @Nullable String title,
      @Nullable String date,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String byline,
      List<String> issues) {
    this(
        provenance,
        text,
        title,
        date,
        outlet,
        url,
        byline,
        null,
        Collections.emptySortedMap(),
        issues);
  }
}
