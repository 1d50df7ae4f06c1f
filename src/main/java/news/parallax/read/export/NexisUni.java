package news.parallax.read.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.read.Fields;
import news.parallax.read.Records;
import org.jspecify.annotations.Nullable;

/**
 * The layout of Nexis Uni and Lexis+: headline, outlet, date, labelled fields, "Body", the text,
 * labelled fields, "End of Document". Bookmarks go before words, which differ by language.
 */
final class NexisUni {
  private static final Pattern ARTICLE = Pattern.compile("Bookmark_\\d+");
  private static final Pattern BODY = Pattern.compile("Body(?:_\\d+)?");
  private static final Pattern BODY_WORDS =
      Pattern.compile("Body|Text|Corps|Texte|Cuerpo|Inhalt|Hoofdtekst|Tekst|Testo|Texto|Corpo");
  private static final Pattern END =
      Pattern.compile(
          "(?iu)(?:\\d{4,8} )?(?:End of Document|Dokumentende|Ende des Dokuments|Fin du document|Fin del"
              + " documento|Einde van (?:het )?document|Fine del documento|Fim do documento)");
  private static final Pattern END_LINE = Pattern.compile("(?m)^" + END.pattern() + "\\s*$");
  private static final Pattern TAIL_WORDS =
      Pattern.compile(
          "Classification|Klassifizierung|Klassifikation|Clasificaci\u00f3n|Classificatie|Classificazione"
              + "|Graphic|Grafik|Graphique|Gr\u00e1fico|Notes|Correction");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:copyright|\u00a9|\\(c\\)).*");
  private static final String FULL_TEXT = "FULL TEXT";

  private final List<Paragraph> paragraphs;

  private NexisUni(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Whether the document is an export: it has bookmarks of articles, or its marks and fields. */
  static boolean fits(List<Paragraph> paragraphs) {
    boolean bookmarked =
        paragraphs.stream().anyMatch(NexisUni::isArticleMark)
            && paragraphs.stream().anyMatch(NexisUni::isBodyMark);
    return bookmarked
        || (paragraphs.stream().anyMatch(paragraph -> END.matcher(paragraph.line()).matches())
            && paragraphs.stream().anyMatch(NexisUni::isBodyMark)
            && paragraphs.stream().anyMatch(NexisUni::isLength));
  }

  private static boolean isArticleMark(Paragraph paragraph) {
    return paragraph.bookmarks().stream().anyMatch(name -> ARTICLE.matcher(name).matches());
  }

  private static boolean isBodyMark(Paragraph paragraph) {
    return paragraph.bookmarks().stream().anyMatch(name -> BODY.matcher(name).matches())
        || BODY_WORDS.matcher(paragraph.line()).matches();
  }

  private static boolean isLength(Paragraph paragraph) {
    FieldLabels.Field field = FieldLabels.of(paragraph.text());
    return field != null && field.kind() == FieldLabels.Kind.LENGTH;
  }

  /** Whether the text holds words that end a document. */
  static boolean hasEnds(String text) {
    return END_LINE.matcher(text).find();
  }

  /** Gives every article of the document. */
  static void give(List<Paragraph> paragraphs, Records records) {
    for (List<Paragraph> article : articles(paragraphs)) {
      records.next();
      new NexisUni(article).give(records);
    }
  }

  private static List<List<Paragraph>> articles(List<Paragraph> paragraphs) {
    boolean bookmarked = paragraphs.stream().anyMatch(NexisUni::isArticleMark);
    List<List<Paragraph>> articles = new ArrayList<>();
    List<Paragraph> current = new ArrayList<>();
    boolean inside = !bookmarked;
    for (Paragraph paragraph : paragraphs) {
      if (bookmarked && isArticleMark(paragraph)) {
        add(current, articles);
        current = new ArrayList<>();
        inside = true;
      }
      if (inside) {
        current.add(paragraph);
      }
      if (!bookmarked && END.matcher(paragraph.line()).matches()) {
        add(current, articles);
        current = new ArrayList<>();
      }
    }
    add(current, articles);
    return articles;
  }

  private static void add(List<Paragraph> article, List<List<Paragraph>> articles) {
    if (article.stream().anyMatch(paragraph -> !paragraph.isBlank())) {
      articles.add(article);
    }
  }

  private void give(Records records) {
    int body = bodyMark();
    Fields fields = new Fields();
    List<String> head = head(body, fields);
    if (head.size() < 2) {
      records.reject("the article has no head of outlet and date", shown());
      return;
    }
    fields.add("title", head.get(0));
    fields.add("outlet", head.get(1));
    head.stream()
        .skip(1)
        .filter(ExportDates::isDateLine)
        .findFirst()
        .map(ExportDates::in)
        .map(ExportDates.Found::text)
        .or(() -> head.stream().skip(2).filter(ExportDates::isLooseDateLine).findFirst())
        .ifPresent(date -> fields.add("date", date));
    fields.add("text", text(body));
    if (body == paragraphs.size()) {
      records.reject("the article has no text; it may be a picture only", shown());
    } else {
      records.give(fields);
    }
  }

  private String shown() {
    return String.join(" / ", paragraphs.stream().map(Paragraph::line).limit(6).toList());
  }

  private int bodyMark() {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isBodyMark(paragraphs.get(i))) {
        return i;
      }
    }
    return paragraphs.size();
  }

  /** The lines of the head that bear no label: headline, outlet, date. Labelled ones are added. */
  private List<String> head(int body, Fields fields) {
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : paragraphs.subList(0, body)) {
      FieldLabels.Field field = lines.size() < 3 ? null : FieldLabels.of(paragraph.text());
      if (field != null) {
        addField(field, fields);
      } else if (!paragraph.isBlank() && !COPYRIGHT.matcher(paragraph.line()).matches()) {
        lines.add(paragraph.line());
      }
    }
    return startingAtHeadline(lines);
  }

  /** Without a bookmark to begin at, what a cover says stands before the headline. */
  private static List<String> startingAtHeadline(List<String> lines) {
    for (int i = 2; i < lines.size(); i++) {
      if (ExportDates.isDateLine(lines.get(i))) {
        return i == 2 ? lines : lines.subList(i - 2, lines.size());
      }
    }
    return lines;
  }

  static void addField(FieldLabels.Field field, Fields fields) {
    if (field.kind() == FieldLabels.Kind.BYLINE) {
      fields.add("byline", field.value());
    } else if (field.kind() == FieldLabels.Kind.SECTION) {
      fields.add("section", field.value());
    }
  }

  private @Nullable String text(int body) {
    List<String> text = new ArrayList<>();
    int labels = labelsAtTheEnd();
    for (int i = body + 1; i < paragraphs.size(); i++) {
      String line = paragraphs.get(i).line();
      if (isTail(paragraphs.get(i), i >= labels)
          || TAIL_WORDS.matcher(line).matches()
          || END.matcher(line).matches()) {
        break;
      }
      if (line.equals(FULL_TEXT) && text.contains("ABSTRACT")) {
        text.clear();
      } else if (!line.isEmpty() && !line.matches("\\d{6,7}")) {
        text.add(line);
      }
    }
    return text.isEmpty() ? null : String.join("\n\n", text);
  }

  /** Where the paragraphs begin that all look like labels, up to the end. */
  private int labelsAtTheEnd() {
    int labels = paragraphs.size();
    while (labels > 0) {
      Paragraph before = paragraphs.get(labels - 1);
      if (!before.isBlank()
          && !END.matcher(before.line()).matches()
          && !FieldLabels.isLabelled(before.text())) {
        break;
      }
      labels--;
    }
    return labels;
  }

  /**
   * Whether the paragraph is a label as Nexis sets it behind the text: after a break, with a
   * no-break space behind the colon, or with nothing but labels following.
   */
  private static boolean isTail(Paragraph paragraph, boolean atTheEnd) {
    FieldLabels.Field field = FieldLabels.of(paragraph.text());
    return field != null
        && field.kind() == FieldLabels.Kind.TAIL
        && (atTheEnd
            || paragraph.text().startsWith("\n")
            || paragraph.text().matches("(?s)[^:]*:\u00a0.*"));
  }
}
