package news.parallax.read.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.read.Content;
import news.parallax.read.Fields;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page of articles saved from Europresse, of either generation. */
public final class EuropresseFormat implements Format {
  /** "news·20060314·LM·758491": the number of a document begins with its day. */
  private static final Pattern NUMBER =
      Pattern.compile("[a-z]+\u00b7(\\d{4})(\\d\\d)(\\d\\d)\u00b7[^\\s]+");

  private static final Pattern ISSUE =
      Pattern.compile("(?i),? (?:no|n\u00b0|n\u00ba|nr|num\u00e9ro|vol|volume)\\.? ?\\d.*$");

  /** What stands in a header beside section and date: a weekday, a page, a time. */
  private static final Pattern NO_SECTION =
      Pattern.compile(
          "(?iu)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday"
              + "|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|mi\u00e9rcoles|jueves"
              + "|viernes|s\u00e1bado|domingo|luned\u00ec|marted\u00ec|mercoled\u00ec|gioved\u00ec|venerd\u00ec|sabato|domenica|maandag"
              + "|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
              + "|(?:pp?|pg|s|blz|p\u00e1g)\\.? ?\\p{L}{0,3}[-.]?\\d.*|-? ?\\d{1,2}[:h]\\d\\d.*|UTC|GMT");

  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?\u2026]\\s*$");
  private static final int LONGEST_BYLINE = 120;

  @Override
  public String title() {
    return "Europresse, HTML";
  }

  @Override
  public boolean fits(Head head) {
    String text = head.text();
    return text.contains("DocPublicationName")
        || (text.stripLeading().startsWith("<")
            && text.toLowerCase(Locale.ROOT).contains("titrearticlevisu"));
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    Document page = Jsoup.parse(content.text(records));
    for (Element name : page.select("[class*=DocPublicationName]")) {
      if (name.parents().is("[class*=DocPublicationName]")) {
        continue;
      }
      records.next();
      Element article = article(name);
      Fields fields = new Fields();
      String outlet = new Paragraph(name.text()).line();
      fields.add("outlet", ISSUE.matcher(outlet).replaceFirst(""));
      header(article, fields);
      Element title = article.selectFirst("[class*=itreArticleVisu]");
      fields.add("title", title == null ? "" : new Paragraph(title.text()).line());
      if (article.normalName().equals("article")) {
        body(article, fields);
      } else {
        oldBody(title == null ? name : title, fields);
      }
      records.give(fields, article.text());
    }
  }

  /** The smallest part of the page around the name that holds the whole article. */
  private static Element article(Element name) {
    Element article = name.closest("article");
    Element cell = name.closest("td");
    return article != null ? article : cell != null ? cell : name.root();
  }

  private static void header(Element article, Fields fields) {
    String line = new Paragraph(String.join(" ", headers(article))).line();
    ExportDates.Found found = ExportDates.in(line);
    Matcher number = NUMBER.matcher(article.text());
    boolean numbered = number.find();
    if (numbered) {
      fields.add("id", number.group());
    }
    if (found != null) {
      fields.add("date", found.text());
      List<String> before = sections(line.substring(0, found.start()));
      List<String> behind = sections(line.substring(found.end()));
      fields.add(
          "section",
          !before.isEmpty() ? String.join(", ", before) : behind.isEmpty() ? "" : behind.get(0));
    } else if (numbered) {
      fields.add("date", number.group(1) + "-" + number.group(2) + "-" + number.group(3));
    }
  }

  private static List<String> headers(Element article) {
    return article.select("[class*=DocHeader]").stream()
        .filter(header -> !header.parents().is("[class*=DocHeader]"))
        .map(Element::text)
        .toList();
  }

  private static List<String> sections(String header) {
    return Stream.of(header.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !NO_SECTION.matcher(part).matches())
        .toList();
  }

  private static void body(Element article, Fields fields) {
    Element authors = article.selectFirst("[class*=docAuthors]");
    if (authors != null) {
      fields.add("byline", new Paragraph(authors.text()).line());
    }
    List<String> lines = new ArrayList<>();
    Element container =
        article.selectFirst("[class*=docOcurrContainer], [class*=docOccurrContainer]");
    for (Element paragraph : (container == null ? article : container).select("p")) {
      boolean furniture =
          paragraph.className().matches(".*(?i)(?:titreArticle|docAuthors|DocHeader).*");
      String line = new Paragraph(paragraph.text()).line();
      if (!line.isEmpty() && !furniture && !isFooter(line)) {
        lines.add(line);
      }
    }
    if (lines.isEmpty() && container != null) {
      lines.add(new Paragraph(container.text()).line());
    }
    fields.add("text", String.join("\n\n", lines));
  }

  /** The text of old pages stands bare between empty paragraphs, after the title. */
  private static void oldBody(Element title, Fields fields) {
    List<String> segments = new ArrayList<>();
    StringBuilder segment = new StringBuilder();
    for (Node node = title.nextSibling(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        segment.append(text.getWholeText());
      } else if (node instanceof Element element) {
        String name = element.normalName();
        if (name.equals("p") || name.equals("table")) {
          segments.add(new Paragraph(segment.toString()).line());
          segment.setLength(0);
          if (name.equals("table")) {
            break;
          }
          segment.append(element.text());
        } else {
          segment.append(name.equals("br") ? " " : element.wholeText());
        }
      }
    }
    segments.add(new Paragraph(segment.toString()).line());
    String first = segments.get(0);
    if (!first.isEmpty()
        && first.length() <= LONGEST_BYLINE
        && !SENTENCE.matcher(first).matches()) {
      fields.add("byline", first);
      segments.remove(0);
    }
    fields.add(
        "text",
        String.join("\n\n", segments.stream().filter(s -> !s.isEmpty() && !isFooter(s)).toList()));
  }

  private static boolean isFooter(String line) {
    return line.startsWith("\u00a9")
        || NUMBER.matcher(line).find()
        || line.matches("(?i)(?:Note\\(s\\)|Num\u00e9ro de document|Document number).*");
  }
}
