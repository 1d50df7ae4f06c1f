package news.parallax.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Well-known collections and services, and which of their columns hold what. What they say of
 * copies goes along as evidence.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists that cannot be changed
public enum Preset {
  /** Told record by record by its columns; the plain names where nothing tells. */
  AUTO(List.of(), Map.of()),
  NEWS_PLEASE(
      List.of("maintext", "source_domain"),
      Map.of(
          "text", List.of("maintext"),
          "date", List.of("date_publish"),
          "outlet", List.of("source_domain"),
          "byline", List.of("authors"),
          "id", List.of("filename", "url"))),
  WEBZ(
      List.of("thread.site", "uuid"),
      Map.of(
          "text", List.of("text"),
          "title", List.of("title", "thread.title_full", "thread.title"),
          "date", List.of("published", "thread.published"),
          "outlet", List.of("thread.site_full", "thread.site"),
          "byline", List.of("author"),
          "id", List.of("uuid"))),
  NEWSAPI(
      List.of("source.name", "publishedAt"),
      Map.of(
          "text", List.of("content"),
          "date", List.of("publishedAt"),
          "outlet", List.of("source.name", "source.id"),
          "byline", List.of("author"))),
  EVENT_REGISTRY(
      List.of("source.uri", "dateTime"),
      Map.of(
          "text", List.of("body"),
          "date", List.of("dateTime", "dateTimePub", "date"),
          "outlet", List.of("source.title", "source.uri"),
          "byline", List.of("authors.name"),
          "id", List.of("uri"))),
  ALL_THE_NEWS(
      List.of("publication", "month"),
      Map.of(
          "text", List.of("article", "content"),
          "date", List.of("date"),
          "outlet", List.of("publication"),
          "byline", List.of("author"))),
  CC_NEWS(
      List.of("domain", "image_url"),
      Map.of("text", List.of("text"), "date", List.of("date"), "outlet", List.of("domain"))),
  GDELT(
      List.of("seendate", "socialimage"),
      Map.of("date", List.of("seendate"), "outlet", List.of("domain")));

  /** Where a service says which articles it takes for copies of one. */
  static final List<String> COPY_ID = List.of("syndication.syndicate_id", "syndicate_id");

  /** Where a service says that it takes the article for a copy. */
  static final List<String> COPY = List.of("syndication.syndicated", "isDuplicate");

  private final List<String> signature;
  private final ColumnMap columns;

  Preset(List<String> signature, Map<String, List<String>> columns) {
    this.signature = signature;
    this.columns = ColumnMap.of(columns);
  }

  /** How a job spec names it. */
  public String word() {
    return this == CC_NEWS ? "cc_news" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one that a job spec names so. */
  public static Optional<Preset> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** The names of all. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Preset::word).toList();
  }

  public ColumnMap columns() {
    return columns;
  }

  /** This one; of {@link #AUTO} the first whose columns the record has, if any. */
  Preset of(Fields fields) {
    if (this != AUTO) {
      return this;
    }
    return Arrays.stream(values())
        .filter(each -> each != AUTO && each.signature.stream().allMatch(fields::has))
        .findFirst()
        .orElse(AUTO);
  }
}
