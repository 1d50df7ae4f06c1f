package news.parallax.read.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article: in JSON-LD, in meta elements, in sight of its readers. */
record PageMetadata(
    @Nullable String headline,
    Published published,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable String section,
    @Nullable String url,
    List<String> body,
    boolean isArticle) {

  /** When it was published, as the page states it and as its readers see it. */
  private record Published(@Nullable String date, boolean differs) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DATED = "(?s).*(?:1[89]|20)\\d\\d.*";

  static PageMetadata of(Document page) {
    JsonNode article = article(page);
    String statedDate = dated(text(article, "datePublished"));
    String metaDate =
        dated(
            meta(
                page,
                "article:published_time",
                "og:article:published_time",
                "datePublished",
                "date",
                "pubdate",
                "publishdate",
                "dc.date",
                "dcterms.created",
                "sailthru.date",
                "parsely-pub-date",
                "article.published"));
    String seenDate = seenDate(page);
    return new PageMetadata(
        headline(page, article),
        new Published(
            first(statedDate, metaDate, seenDate), differ(first(statedDate, metaDate), seenDate)),
        first(
            meta(page, "og:site_name", "application-name"),
            text(article == null ? null : article.path("publisher"), "name")),
        first(
            names(article == null ? null : article.path("author")),
            meta(page, "author", "article:author_name", "parsely-author", "sailthru.author", "byl"),
            Page.text(page, "[itemprop=author] [itemprop=name], [rel=author], .byline-name")),
        first(text(article, "articleSection"), meta(page, "article:section", "section")),
        first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url")),
        paragraphs(text(article, "articleBody")),
        article != null || "article".equals(meta(page, "og:type")));
  }

  @Nullable String date() {
    return published.date;
  }

  /** Whether readers see another month than the page states. */
  boolean datesDiffer() {
    return published.differs;
  }

  private static @Nullable String headline(Document page, @Nullable JsonNode article) {
    return first(
        text(article, "headline"),
        Page.text(page, "h1[itemprop=headline]"),
        heading(page),
        meta(page, "og:title", "twitter:title"),
        page.title());
  }

  /**
   * The one heading of the first rank. One that names the site, as the title of the page does at
   * its end, is none; of several it is the one that the title begins with.
   */
  private static @Nullable String heading(Document page) {
    String title = page.title().strip();
    String site = meta(page, "og:site_name");
    List<String> headings =
        page.select("h1").stream()
            .map(heading -> heading.text().strip())
            .filter(text -> !text.isEmpty() && !text.equals(site))
            .filter(text -> text.length() == title.length() || !title.endsWith(" " + text))
            .distinct()
            .toList();
    return headings.size() == 1
        ? headings.get(0)
        : headings.stream().filter(title::startsWith).findFirst().orElse(null);
  }

  /** A date that readers see, if the page marks it as one. */
  private static @Nullable String seenDate(Document page) {
    return dated(
        first(
            attribute(page, "[itemprop=datePublished]", "content"),
            attribute(page, "[itemprop=datePublished]", "datetime"),
            Page.text(page, "[itemprop=datePublished]"),
            attribute(
                page,
                "article time[datetime], header time[datetime], main time[datetime]",
                "datetime"),
            page.select("time[datetime]").stream()
                .filter(time -> !time.parents().is("aside, nav, footer"))
                .map(time -> time.attr("datetime"))
                .findFirst()
                .orElse(null),
            page.select("time").stream()
                .filter(time -> !time.parents().is("aside, nav, footer"))
                .map(Element::text)
                .findFirst()
                .orElse(null)));
  }

  private static @Nullable String dated(@Nullable String text) {
    return text != null && text.matches(DATED) ? text : null;
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    boolean comparable =
        a != null && b != null && a.length() >= 10 && b.matches("\\d{4}-\\d\\d-\\d\\d.*");
    return comparable
        && !Objects.requireNonNull(a).startsWith(Objects.requireNonNull(b).substring(0, 7));
  }

  private static @Nullable JsonNode article(Document page) {
    Deque<JsonNode> open = new ArrayDeque<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        open.add(JSON.readTree(script.data()));
      } catch (JsonProcessingException e) {
        // What is broken says nothing; the page has other places to look at.
      }
    }
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.has("@graph")) {
        open.add(node.path("@graph"));
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
    }
    return type.asText().matches("(?:.*Article|.*NewsArticle|BlogPosting|Report|LiveBlogPosting)");
  }

  private static @Nullable String text(@Nullable JsonNode node, String name) {
    JsonNode value = node == null ? null : node.path(name);
    if (value != null && value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    return value == null || !value.isValueNode() || value.isNull()
        ? null
        : org.jsoup.parser.Parser.unescapeEntities(value.asText(), false);
  }

  private static @Nullable String names(@Nullable JsonNode authors) {
    if (authors == null || authors.isMissingNode()) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
      String name = author.isTextual() ? author.asText() : text(author, "name");
      if (name != null && !name.isBlank() && !name.startsWith("http")) {
        names.add(name.strip());
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static List<String> paragraphs(@Nullable String body) {
    return body == null
        ? List.of()
        : Stream.of(body.replaceAll("<[^>]{1,200}>", "\n").split("\n+", -1))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      String value =
          first(
              attribute(page, "meta[property=\"" + name + "\"]", "content"),
              attribute(page, "meta[name=\"" + name + "\"]", "content"),
              attribute(page, "meta[itemprop=\"" + name + "\"]", "content"));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String attribute(Element page, String selector, String name) {
    Element found = page.selectFirst(selector);
    return found == null || found.attr(name).isBlank() ? null : found.attr(name).strip();
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
