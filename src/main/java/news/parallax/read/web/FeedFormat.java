package news.parallax.read.web;

import java.io.IOException;
import java.util.List;
import news.parallax.article.Issue;
import news.parallax.read.Content;
import news.parallax.read.Fields;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * RSS and Atom: an entry is an article. A feed often gives no more than a teaser, which is flagged.
 */
public final class FeedFormat implements Format {
  @Override
  public String title() {
    return "RSS or Atom";
  }

  @Override
  public boolean fits(Head head) {
    return head.text()
        .stripLeading()
        .matches(
            "(?s)(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE.{0,5000}?>\\s*)*<(?:rss|feed|rdf:RDF)\\b.*");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    Element feed = Jsoup.parse(content.text(records), "", Parser.xmlParser());
    String outlet = first(feed, "channel > title", "feed > title");
    for (Element entry : feed.select("item, entry")) {
      records.next();
      Fields fields = new Fields();
      fields.add("title", plain(first(entry, "> title")));
      fields.add("id", first(entry, "> guid", "> id"));
      fields.add("outlet", first(entry, "> source", "> dc|publisher"));
      fields.add("outlet", fields.isEmpty("outlet") ? outlet : null);
      fields.add("date", first(entry, "> pubDate", "> published", "> dc|date", "> updated"));
      fields.add("byline", first(entry, "> dc|creator", "> author > name", "> author"));
      fields.add("section", first(entry, "> category"));
      fields.add("url", link(entry));
      text(entry, fields);
      records.give(fields, entry.text());
    }
  }

  private static void text(Element entry, Fields fields) {
    String whole = first(entry, "> content|encoded", "> content");
    String teaser = first(entry, "> description", "> summary");
    String markup = whole == null ? teaser : whole;
    if (whole == null && teaser != null) {
      fields.note(Issue.TEXT_TEASER.code());
    }
    List<String> paragraphs =
        markup == null ? List.of() : Page.paragraphs(Jsoup.parseBodyFragment(markup).body());
    fields.add("text", String.join("\n\n", paragraphs));
  }

  private static @Nullable String link(Element entry) {
    Element link = entry.selectFirst("> link[rel=alternate], > link");
    return link == null ? null : link.hasAttr("href") ? link.attr("href") : link.text();
  }

  private static @Nullable String plain(@Nullable String markup) {
    return markup == null ? null : Jsoup.parseBodyFragment(markup).text();
  }

  private static @Nullable String first(Element root, String... selectors) {
    for (String selector : selectors) {
      Element found = root.selectFirst(selector);
      String text = found == null ? "" : found.wholeText().strip();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return null;
  }
}
