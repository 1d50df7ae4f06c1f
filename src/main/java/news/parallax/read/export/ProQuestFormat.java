package news.parallax.read.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * An export of ProQuest as text or as a page: documents between lines, each a title and labelled
 * fields.
 */
public final class ProQuestFormat implements Format {
  private static final Pattern RULE = Pattern.compile("(?m)^_{40,}\\s*$");
  private static final Pattern COUNTER =
      Pattern.compile("(?iu)do[ck]ument\\p{L}? \\d+ \\p{L}{2,3} \\d+");
  private static final String NUMBER = "proquest document id";
  private static final String LINE = "\n\n" + "_".repeat(60) + "\n\n";
  private static final Pattern FIELD =
      Pattern.compile("([A-Z][A-Za-z /()]{2,34}): ?(.*)", Pattern.DOTALL);
  private static final String TEXT = "full text";

  /** Fields that end a text; a paragraph that begins with another word and a colon is text. */
  private static final List<String> KNOWN =
      List.of(
          ("title, full text, abstract, abstract (summary), caption, publication title, "
                  + "publication date, publication year, publication info, publication subject, "
                  + "author, section, pages, first page, dateline, credit, place of publication, "
                  + "country of publication, publisher, proquest document id, document url, "
                  + "copyright, subject, people, location, company / organization, last updated, "
                  + "database, language of publication, issn, source type, document type, volume, "
                  + "issue, links, classification, year, publication, illustration, "
                  + "number of pages, identifier / keyword")
              .split(", ", -1));

  @Override
  public String title() {
    return "ProQuest, text or HTML";
  }

  @Override
  public boolean fits(Head head) {
    String text = head.text();
    boolean named =
        text.contains("ProQuest document ID")
            || text.contains("Publication title:")
            || text.contains("Full text:");
    return named && (isPage(text) ? text.contains("ProQuest") : RULE.matcher(text).find());
  }

  private static boolean isPage(String text) {
    return text.stripLeading().startsWith("<");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    String text = content.text(records);
    for (String part : RULE.split(isPage(text) ? lines(text) : text.replace("\r\n", "\n"), -1)) {
      Map<String, List<String>> values = values(part);
      if (values.getOrDefault(NUMBER, List.of()).size() > 1) {
        records.next();
        records.reject("several documents of ProQuest stand here that nothing parts", part.strip());
      } else if (values.size() > 2) {
        records.next();
        records.give(fields(values), part.strip());
      }
    }
  }

  /** The page as the text that ProQuest makes of the same documents. */
  private static String lines(String html) {
    Document page = Jsoup.parse(html);
    StringBuilder lines = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              lines.append(text.text());
            } else if (node instanceof Element element) {
              lines.append(
                  element.normalName().equals("hr") ? LINE : element.isBlock() ? "\n\n" : "");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
              lines.append("\n\n");
            }
          }
        },
        page.body());
    return Pattern.compile("(?m)^\\s*" + COUNTER.pattern() + "\\s*$")
        .matcher(lines)
        .replaceAll(LINE);
  }

  private static Map<String, List<String>> values(String part) {
    Map<String, List<String>> values = new HashMap<>();
    List<String> current = null;
    for (String paragraph : part.strip().split("\n\\s*\n", -1)) {
      String line = new Paragraph(paragraph).line();
      Matcher field = FIELD.matcher(line);
      String label = field.matches() ? known(field.group(1)) : null;
      if (label != null) {
        current = values.computeIfAbsent(label, name -> new ArrayList<>());
        add(field.group(2), current);
      } else if (current == null) {
        if (!COUNTER.matcher(line).matches()) {
          add(line, values.computeIfAbsent("", name -> new ArrayList<>()));
        }
      } else {
        add(line, current);
      }
    }
    return values;
  }

  private static void add(String line, List<String> lines) {
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  private static @Nullable String known(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return KNOWN.contains(lower) ? lower : null;
  }

  private static Fields fields(Map<String, List<String>> values) {
    Fields fields = new Fields();
    fields.add("title", first(values, "", "title"));
    String outlet = first(values, "publication title", "publication");
    fields.add("outlet", outlet.replaceFirst("; [^;]*$", ""));
    Factiva.addDate(first(values, "publication date", "publication info"), fields);
    fields.add("byline", first(values, "author", "credit").replaceFirst("^(?i:by) ", ""));
    fields.add("section", first(values, "section", "section"));
    fields.add("id", first(values, NUMBER, NUMBER));
    fields.add("url", first(values, "document url", "document url"));
    List<String> text = new ArrayList<>(values.getOrDefault(TEXT, List.of()));
    if (!text.isEmpty() && text.get(text.size() - 1).equals("Illustration")) {
      text.remove(text.size() - 1);
    }
    fields.add("text", String.join("\n\n", text));
    return fields;
  }

  private static String first(Map<String, List<String>> values, String name, String other) {
    List<String> lines = values.getOrDefault(name, values.getOrDefault(other, List.of()));
    return lines.isEmpty() ? "" : lines.get(0);
  }
}
