package news.parallax.read.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import news.parallax.read.Content;
import news.parallax.read.Fields;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of articles saved from Factiva, in the format for readers or with codes of fields. */
public final class FactivaHtmlFormat implements Format {
  @Override
  public String title() {
    return "Factiva, HTML";
  }

  @Override
  public boolean fits(Head head) {
    String text = head.text();
    return text.stripLeading().startsWith("<")
        && (text.contains("articleParagraph")
            || text.matches("(?s).*class=\"article [a-z]{2}Article\".*")
            || (text.contains("activa") && text.contains("id=\"article-")));
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    Document page = Jsoup.parse(content.text(records));
    for (Element article : page.select("div.article, div#lastArticle")) {
      if (article.select("div.article, div#lastArticle").size() == 1) {
        records.next();
        Fields fields = article.select("tr").isEmpty() ? read(article) : coded(article);
        Matcher number = Factiva.DOCUMENT.matcher(article.text());
        if (number.find()) {
          fields.add("id", number.group(1));
        }
        records.give(fields, article.text());
      }
    }
  }

  private static Fields read(Element article) {
    Fields fields = new Fields();
    List<String> head = new ArrayList<>();
    boolean marked = article.selectFirst("div.author") != null;
    boolean titled = false;
    boolean counted = false;
    for (Element part : article.children()) {
      String line = new Paragraph(part.text()).line();
      if (!part.normalName().equals("div") || line.isEmpty()) {
        continue;
      }
      if (part.id().equals("hd") || part.selectFirst("span[class*=Headline]") != null) {
        fields.add("title", Factiva.headline(line));
        titled = true;
      } else if (Factiva.WORDS.matcher(line).matches()) {
        counted = true;
      } else if (counted) {
        head.add(line);
      } else if (!titled) {
        fields.add("section", line);
      } else if (!marked || part.hasClass("author")) {
        // Beside a marked author what else stands there is no name: "Special to The Post".
        fields.add("byline", line);
      }
    }
    Factiva.after(head, fields);
    fields.add("text", String.join("\n\n", paragraphs(article)));
    return fields;
  }

  private static List<String> paragraphs(Element article) {
    return article.select("p.articleParagraph, pre.articleParagraph").stream()
        .map(paragraph -> new Paragraph(paragraph.text()).line())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Fields coded(Element article) {
    Map<String, List<String>> values = new HashMap<>();
    for (Element row : article.select("tr")) {
      Element first = row.selectFirst("td, th");
      Element value = first == null ? null : first.nextElementSibling();
      String code = first == null ? "" : new Paragraph(first.text()).line();
      if (value != null && Factiva.CODES.contains(code)) {
        List<String> paragraphs = paragraphs(value);
        values.putIfAbsent(
            code, paragraphs.isEmpty() ? List.of(new Paragraph(value.text()).line()) : paragraphs);
      }
    }
    return Factiva.byCode(values);
  }
}
