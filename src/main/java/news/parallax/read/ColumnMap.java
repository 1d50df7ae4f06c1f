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
    List<String> byline,
    List<String> section)
    implements Serializable {

  /**
   * The plain names, then those that crawlers, news services and collections use: news-please,
   * NewsAPI, webz.io, Event Registry, All the News, CC-News.
   */
  public static final ColumnMap DEFAULT =
      new ColumnMap(
          List.of("id", "uuid", "uri", "_id", "guid", "filename"),
          List.of(
              ("text maintext content body article article_text articleBody full_text body_text "
                      + "body_xhtml story_text")
                  .split(" ", -1)),
          List.of("title", "headline", "title_page", "title_rss", "thread.title"),
          List.of(
              ("date date_publish published publishedAt published_at dateTime datetime "
                      + "publication_date date_published versioncreated pub_date seendate")
                  .split(" ", -1)),
          List.of(
              ("outlet publication source.name source.title source_name newspaper thread.site_full"
                      + " thread.site publisher pubtitle publication_title source_domain domain source"
                      + " source.uri")
                  .split(" ", -1)),
          List.of("url", "link", "web_url", "thread.url"),
          List.of("byline", "authors", "author", "authors.name", "by"),
          List.of("section", "section_name", "thread.section_title"));

  /** The names of the fields, as a job spec writes them. */
  public static final Set<String> FIELDS =
      Set.of("id", "text", "title", "date", "outlet", "url", "byline", "section");

  public ColumnMap {
    id = List.copyOf(id);
    text = List.copyOf(text);
    title = List.copyOf(title);
    date = List.copyOf(date);
    outlet = List.copyOf(outlet);
    url = List.copyOf(url);
    byline = List.copyOf(byline);
    section = List.copyOf(section);
  }

  /**
   * The default map with some fields read from other columns.
   *
   * @param columns keys from {@link #FIELDS}
   * @throws IllegalArgumentException if a key is no field
   */
  public static ColumnMap of(Map<String, List<String>> columns) {
    return DEFAULT.with(columns);
  }

  /**
   * This map with some fields read from other columns.
   *
   * @param columns keys from {@link #FIELDS}
   * @throws IllegalArgumentException if a key is no field
   */
  public ColumnMap with(Map<String, List<String>> columns) {
    Map<String, List<String>> all = new LinkedHashMap<>(columns);
    ColumnMap map =
        new ColumnMap(
            take(all, "id", id),
            take(all, "text", text),
            take(all, "title", title),
            take(all, "date", date),
            take(all, "outlet", outlet),
            take(all, "url", url),
            take(all, "byline", byline),
            take(all, "section", section));
    if (!all.isEmpty()) {
      throw new IllegalArgumentException("Not fields of an article: " + all.keySet());
    }
    return map;
  }

  /** The columns of each field, by its name. */
  public Map<String, List<String>> byField() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("text", text);
    fields.put("title", title);
    fields.put("date", date);
    fields.put("outlet", outlet);
    fields.put("url", url);
    fields.put("byline", byline);
    fields.put("section", section);
    fields.put("id", id);
    return fields;
  }

  private static List<String> take(
      Map<String, List<String>> columns, String field, List<String> otherwise) {
    List<String> names = columns.remove(field);
    return names == null ? otherwise : names;
  }
}
