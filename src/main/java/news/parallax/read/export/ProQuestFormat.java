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
import org.jspecify.annotations.Nullable;

/** An export of ProQuest as text: documents between lines, each a title and labelled fields. */
public final class ProQuestFormat implements Format {
  private static final Pattern RULE = Pattern.compile("(?m)^_{40,}\\s*$");
  private static final Pattern COUNTER = Pattern.compile("Document \\d+ (?:of|de|von) \\d+");
  private static final Pattern FIELD =
      Pattern.compile("([A-Z][A-Za-z /]{2,34}): ?(.*)", Pattern.DOTALL);
  private static final String TEXT = "full text";

  /** Fields that end a text; a paragraph that begins with another word and a colon is text. */
  private static final List<String> KNOWN =
      List.of(
          "title",
          TEXT,
          "abstract",
          "publication title",
          "publication date",
          "publication year",
          "publication info",
          "publication subject",
          "author",
          "section",
          "pages",
          "first page",
          "dateline",
          "credit",
          "place of publication",
          "country of publication",
          "publisher",
          "proquest document id",
          "document url",
          "copyright",
          "subject",
          "people",
          "location",
          "company / organization",
          "last updated",
          "database",
          "language of publication",
          "issn",
          "source type",
          "document type",
          "volume",
          "issue",
          "links",
          "classification",
          "year",
          "publication",
          "illustration",
          "number of pages",
          "identifier / keyword");

  @Override
  public String title() {
    return "ProQuest, text";
  }

  @Override
  public boolean fits(Head head) {
    String text = head.text();
    return RULE.matcher(text).find()
        && (text.contains("ProQuest document ID:")
            || text.contains("Publication title:")
            || text.contains("\nFull text:"));
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    for (String part : RULE.split(content.text(records).replace("\r\n", "\n"), -1)) {
      Map<String, List<String>> values = values(part);
      if (values.size() > 2) {
        records.next();
        records.give(fields(values), part.strip());
      }
    }
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
    fields.add("title", first(values, "title", ""));
    String outlet = first(values, "publication title", "publication");
    fields.add("outlet", outlet.replaceFirst("; [^;]*$", ""));
    Factiva.addDate(first(values, "publication date", "publication info"), fields);
    fields.add("byline", first(values, "author", "author"));
    fields.add("section", first(values, "section", "section"));
    fields.add("id", first(values, "proquest document id", "proquest document id"));
    fields.add("url", first(values, "document url", "document url"));
    fields.add("text", String.join("\n\n", values.getOrDefault(TEXT, List.of())));
    return fields;
  }

  private static String first(Map<String, List<String>> values, String name, String other) {
    List<String> lines = values.getOrDefault(name, values.getOrDefault(other, List.of()));
    return lines.isEmpty() ? "" : lines.get(0);
  }
}
