package news.parallax.read.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.read.Fields;
import news.parallax.read.Records;

/**
 * The older layout of Nexis, as text and as HTML: outlet, date, headline, fields with labels in
 * capitals, the text, more fields, the copyright.
 */
final class NexisPrint {
  /** "3 of 10 DOCUMENTS", "Dokument 3 von 10", in any language of Nexis. */
  static final Pattern COUNTER =
      Pattern.compile(
          "(?iu)[ \\t\\f\u00a0]*(?:\\d+ \\p{L}{2,3} \\d+ do[ck]ument\\p{L}{0,3}"
              + "|do[ck]ument\\p{L}{0,2} \\d+ \\p{L}{2,3} \\d+)[ \\t\u00a0]*");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?is)\\s*(?:copyright|\u00a9|all rights reserved|alle rechte|tous droits).*");
  private static final Pattern NOT_SHOWN = Pattern.compile("We are sorry but there is an error.*");

  /** A byline without a label: "VON ANNA SPERLING". */
  private static final Pattern BYLINE =
      Pattern.compile("(?s)(?:VON|Von|BY|By|PAR|Par) (\\p{Lu}.{2,80})");

  /** Labels that stand behind the text only; other words in capitals may open a paragraph of it. */
  private static final Pattern SURE_TAIL =
      Pattern.compile(
          "\\s*(?:\\p{Lu}+-[\\p{Lu}-]+|LANGUAGE|SPRACHE|LANGUE|IDIOMA|TAAL|LINGUA|GRAPHIC|GRAFIK|GRAPHIQUE):.*",
          Pattern.DOTALL);

  private static final int LONGEST_CODE = 80;

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
    if (date < 0
        && (label == blocks.size() || FieldLabels.ofCapitals(blocks.get(label).text()) == null)) {
      return false;
    }
    if (date >= 0) {
      ExportDates.Found found = ExportDates.in(blocks.get(date).line());
      fields.add("date", found == null ? blocks.get(date).line() : found.text());
    }
    int body = head(label, date);
    fields.add("text", text(body));
    return true;
  }

  private int firstLabel() {
    for (int i = 2; i < blocks.size(); i++) {
      FieldLabels.Field field = FieldLabels.ofCapitals(blocks.get(i).text());
      if (field != null && (field.kind() != FieldLabels.Kind.TAIL || i > 2)) {
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
    for (int i = 1; i < label; i++) {
      if (ExportDates.isLooseDateLine(blocks.get(i).line())) {
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
    Paragraph title =
        rest.stream()
            .filter(block -> !block.centred())
            .findFirst()
            .orElse(rest.isEmpty() ? new Paragraph("") : rest.get(0));
    fields.add("title", title.line());
    rest.subList(rest.indexOf(title) + 1, rest.size()).forEach(this::byline);
    int i = label;
    for (; i < blocks.size(); i++) {
      FieldLabels.Field field = FieldLabels.ofCapitals(blocks.get(i).text());
      if (field == null) {
        if (!byline(blocks.get(i))) {
          break;
        }
      } else if (field.kind() == FieldLabels.Kind.TAIL) {
        break;
      } else {
        NexisUni.addField(field, fields);
      }
    }
    return i;
  }

  private boolean byline(Paragraph block) {
    Matcher byline = BYLINE.matcher(block.text());
    if (!byline.matches()) {
      return false;
    }
    fields.add("byline", new Paragraph(byline.group(1)).line());
    return true;
  }

  private String text(int body) {
    int furniture = blocks.size();
    while (furniture > body && isFurniture(blocks.get(furniture - 1))) {
      furniture--;
    }
    List<String> text = new ArrayList<>();
    for (int i = body; i < blocks.size() && !endsText(i, furniture); i++) {
      text.add(blocks.get(i).line());
    }
    return String.join("\n\n", text);
  }

  /** Whether the block is no text of the article, if nothing but such blocks follows. */
  private static boolean isFurniture(Paragraph block) {
    return block.centred()
        || COPYRIGHT.matcher(block.text()).matches()
        || FieldLabels.ofCapitals(block.text()) != null
        || SURE_TAIL.matcher(block.text()).matches();
  }

  /**
   * Whether the text ends before the block: it is a label that stands nowhere else, or one with
   * nothing but such behind it. "UPDATE: the board met" within the text is none.
   */
  private boolean endsText(int at, int furniture) {
    Paragraph block = blocks.get(at);
    FieldLabels.Field field = FieldLabels.ofCapitals(block.text());
    boolean tail = field != null && field.kind() == FieldLabels.Kind.TAIL;
    boolean sure = SURE_TAIL.matcher(block.text()).matches();
    return (tail && (sure || at >= furniture))
        || (sure && at >= furniture && block.line().length() <= LONGEST_CODE)
        || (block.centred() && COPYRIGHT.matcher(block.text()).matches());
  }
}
