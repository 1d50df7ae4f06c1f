package news.parallax.read.export;

import java.io.IOException;
import java.util.List;
import news.parallax.read.Content;
import news.parallax.read.Fields;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The answer of Factiva's interface for programs. */
public final class FactivaXmlFormat implements Format {
  @Override
  public String title() {
    return "Factiva, XML";
  }

  @Override
  public boolean fits(Head head) {
    return head.text().stripLeading().startsWith("<") && head.text().contains("<accessionNo>");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    Element root = Jsoup.parse(content.text(records), "", Parser.xmlParser());
    for (Element article : root.select("article:has(> accessionNo)")) {
      records.next();
      Fields fields = new Fields();
      fields.add("id", text(article, "> accessionNo"));
      fields.add("title", text(article, "> headline"));
      fields.add("outlet", text(article, "> sourceName"));
      fields.add("byline", text(article, "> byline"));
      fields.add("section", text(article, "> sectionName"));
      fields.add("date", text(article, "> publicationDate"));
      List<String> paragraphs =
          article.select("> leadParagraph > paragraph, > tailParagraphs > paragraph").stream()
              .map(paragraph -> new Paragraph(paragraph.text()).line())
              .filter(line -> !line.isEmpty())
              .toList();
      fields.add("text", String.join("\n\n", paragraphs));
      records.give(fields);
    }
  }

  private static String text(Element article, String path) {
    Element found = article.selectFirst(path);
    return found == null ? "" : new Paragraph(found.text()).line();
  }
}
