package news.parallax.read.web;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** News in the XML of agencies and newspapers, NITF. No entity is expanded, nothing is fetched. */
public final class NitfFormat implements Format {
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T.*)?");

  @Override
  public String title() {
    return "NITF";
  }

  @Override
  public boolean fits(Head head) {
    String text = head.text();
    return text.stripLeading().startsWith("<") && text.matches("(?s).*<nitf\\b.*");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    Element root = Jsoup.parse(content.text(records), "", Parser.xmlParser());
    for (Element article : root.select("nitf")) {
      records.next();
      Fields fields = new Fields();
      fields.add("title", first(article, "hedline > hl1", "body\\.head headline", "head > title"));
      fields.add("id", attribute(article, "doc-id", "id-string"));
      fields.add("date", date(article));
      fields.add("outlet", attribute(article, "pubdata", "name"));
      fields.add("byline", first(article, "byline"));
      fields.add("section", attribute(article, "pubdata", "position.section"));
      fields.add("url", attribute(article, "pubdata", "ex-ref"));
      Element body = article.selectFirst("body\\.content block[class=full_text], body\\.content");
      List<String> paragraphs = body == null ? List.of() : Page.paragraphs(body);
      fields.add("text", String.join("\n\n", paragraphs));
      records.give(fields, article.text());
    }
  }

  private static @Nullable String date(Element article) {
    String date = attribute(article, "pubdata", "date.publication");
    String any = date == null ? attribute(article, "date\\.issue, date\\.release", "norm") : date;
    Matcher compact = any == null ? null : COMPACT.matcher(any);
    return compact != null && compact.matches()
        ? compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3)
        : any;
  }

  private static @Nullable String first(Element root, String... selectors) {
    for (String selector : selectors) {
      String text = Page.text(root, selector);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String attribute(Element root, String selector, String name) {
    Element found = root.selectFirst(selector);
    return found == null || found.attr(name).isBlank() ? null : found.attr(name);
  }
}
