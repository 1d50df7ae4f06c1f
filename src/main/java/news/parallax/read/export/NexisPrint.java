package news.parallax.read.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.read.Fields;
import news.parallax.read.Records;

/**
 * The older layout of Nexis, as text and as HTML: outlet, date, headline, fields with labels in
 * capitals, the text, more fields, the copyright.
 */
final class NexisPrint {
  /** "3 of 10 DOCUMENTS", in the languages of Nexis. */
  static final Pattern COUNTER =
      Pattern.compile(
          "[ \\t\\f]*(?:\\d+ of \\d+ DOCUMENTS?"
              + "|Dokument \\d+ von \\d+|DOKUMENT \\d+ VON \\d+"
              + "|Document \\d+ de \\d+|DOCUMENT \\d+ DE \\d+"
              + "|\\d+ de \\d+ DOCUMENTOS?)[ \\t]*");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?is)\\s*(?:copyright|\u00a9|all rights reserved|alle rechte|tous droits).*");
  private static final Pattern NOT_SHOWN = Pattern.compile("We are sorry but there is an error.*");
  private static final Pattern GERMAN_BYLINE =
      Pattern.compile("(?s)VON [A-Z\u00c4\u00d6\u00dc].{2,80}");

  private final List<Paragraph> blocks;
  private final Fields fields = new Fields();

  private NexisPrint(List<Paragraph> blocks) {
    this.blocks = blocks;
  }

  /** Gives the article that stands in these blocks, of which none is blank. */
  static void give(List<Paragraph> blocks, Records records) {
    records.next();
    NexisPrint article = new NexisPrint(blocks);
    if (blocks.stream().anyMatch(block -> NOT_SHOWN.matcher(block.line()).matches())) {
      records.reject("the database could not show this document", shown(blocks));
    } else if (!article.read()) {
      records.reject(
          "the document has no outlet, date and headline where they should be", shown(blocks));
    } else {
      records.give(article.fields);
    }
  }

  private static String shown(List<Paragraph> blocks) {
    return String.join(" / ", blocks.stream().map(Paragraph::line).limit(5).toList());
  }

  private boolean read() {
    int label = firstLabel();
    int date = dateBlock(label);
    if (date < 0) {
      return false;
    }
    ExportDates.Found found = ExportDates.in(blocks.get(date).line());
    if (found != null) {
      fields.add("date", found.text());
    }
    int body = head(label, date);
    fields.add("text", text(body));
    return true;
  }

  private int firstLabel() {
    for (int i = 0; i < blocks.size(); i++) {
      if (FieldLabels.ofCapitals(blocks.get(i).text()) != null) {
        return i;
      }
    }
    return Math.min(3, blocks.size());
  }

  private int dateBlock(int label) {
    for (int i = 0; i < label; i++) {
      if (ExportDates.isDateLine(blocks.get(i).line())) {
        return i;
      }
    }
    return -1;
  }

  /** Reads outlet, headline and the labelled fields; the text begins where they end. */
  private int head(int label, int date) {
    List<Paragraph> rest = new ArrayList<>();
    for (int i = 0; i < label; i++) {
      if (i != date && !COPYRIGHT.matcher(blocks.get(i).text()).matches()) {
        rest.add(blocks.get(i));
      }
    }
    if (!rest.isEmpty()) {
      fields.add("outlet", rest.remove(0).line());
    }
    rest.stream()
        .filter(block -> !block.centred())
        .findFirst()
        .or(() -> rest.stream().findFirst())
        .ifPresent(block -> fields.add("title", block.line()));
    int i = label;
    for (; i < blocks.size(); i++) {
      FieldLabels.Field field = FieldLabels.ofCapitals(blocks.get(i).text());
      if (field == null) {
        if (!GERMAN_BYLINE.matcher(blocks.get(i).text()).matches()) {
          break;
        }
        fields.add("byline", blocks.get(i).line().substring(4));
      } else if (field.kind() == FieldLabels.Kind.TAIL) {
        break;
      } else {
        NexisUni.addField(field, fields);
      }
    }
    return i;
  }

  private String text(int body) {
    List<String> text = new ArrayList<>();
    for (Paragraph block : blocks.subList(body, blocks.size())) {
      FieldLabels.Field field = FieldLabels.ofCapitals(block.text());
      boolean tail = field != null && field.kind() == FieldLabels.Kind.TAIL;
      if (tail || (block.centred() && COPYRIGHT.matcher(block.text()).matches())) {
        break;
      }
      text.add(block.line());
    }
    return String.join("\n\n", text);
  }
}
