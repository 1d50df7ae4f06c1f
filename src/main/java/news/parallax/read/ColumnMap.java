package news.parallax.read;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of an input hold which field of an article. For each field the columns are tried in
 * order; the first that is not blank counts.
 */
public record ColumnMap(
    List<String> id,
    List<String> text,
    List<String> title,
    List<String> date,
    List<String> outlet,
    List<String> url,
    List<String> byline)
    implements Serializable {

  /** The plain names, then those of the news-please crawler. */
  public static final ColumnMap DEFAULT =
      new ColumnMap(
          List.of("id", "filename"),
          List.of("text", "maintext"),
          List.of("title", "title_page", "title_rss"),
          List.of("date", "date_publish"),
          List.of("outlet", "source_domain"),
          List.of("url"),
          List.of("byline", "authors"));

  /** The names of the fields, as a job spec writes them. */
  public static final Set<String> FIELDS =
      Set.of("id", "text", "title", "date", "outlet", "url", "byline");

  public ColumnMap {
    id = List.copyOf(id);
    text = List.copyOf(text);
    title = List.copyOf(title);
    date = List.copyOf(date);
    outlet = List.copyOf(outlet);
    url = List.copyOf(url);
    byline = List.copyOf(byline);
  }

  /**
   * The default map with some fields read from other columns.
   *
   * @param columns keys from {@link #FIELDS}
   * @throws IllegalArgumentException if a key is no field
   */
  public static ColumnMap of(Map<String, List<String>> columns) {
    Map<String, List<String>> all = new LinkedHashMap<>(columns);
    ColumnMap map =
        new ColumnMap(
            take(all, "id", DEFAULT.id),
            take(all, "text", DEFAULT.text),
            take(all, "title", DEFAULT.title),
            take(all, "date", DEFAULT.date),
            take(all, "outlet", DEFAULT.outlet),
            take(all, "url", DEFAULT.url),
            take(all, "byline", DEFAULT.byline));
    if (!all.isEmpty()) {
      throw new IllegalArgumentException("Not fields of an article: " + all.keySet());
    }
    return map;
  }

  private static List<String> take(
      Map<String, List<String>> columns, String field, List<String> otherwise) {
    List<String> names = columns.remove(field);
    return names == null ? otherwise : names;
  }
}
