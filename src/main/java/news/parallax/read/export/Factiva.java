package news.parallax.read.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.read.Fields;
import news.parallax.read.Records;

/**
 * The layouts of Factiva: lines of a head around a count of words, or fields each with a code of
 * two or three letters. Either ends in the number of the document.
 */
final class Factiva {
  static final Pattern DOCUMENT =
      Pattern.compile("(?:Document|Dokument|Documento) ([A-Za-z0-9]{4,10}\\d{8}[a-z0-9]{6,12})");

  /** "808 words", in the languages of Factiva. */
  static final Pattern WORDS =
      Pattern.compile(
          "(?U)[\\d.,\u00a0 ]{1,9}"
              + " ?(?:words?|W\u00f6rter|mots|palabras|parole|palavras|woorden|\u0441\u043b\u043e\u0432\\w*|\u6587\u5b57|\u500b?\u5b57|\u8a9e|\u8bcd)");

  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}:\\d\\d(?::\\d\\d)?(?: [A-Z]{2,4})?");

  /** The codes of the fields, for the people who know them. */
  static final Set<String> CODES =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY", "LP", "TD",
          "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CLM", "VOL");

  private static final Set<String> BEHIND_TEXT =
      Set.of(
          "TD", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CLM", "VOL");

  private static final int LONGEST_NAME = 60;

  private static final Pattern CODED =
      Pattern.compile("(" + String.join("|", CODES) + ")(?:[\\s\u00a0]+(.*))?", Pattern.DOTALL);

  private Factiva() {}

  /** Whether the document ends articles as Factiva does and has a head as Factiva has. */
  static boolean fits(List<Paragraph> paragraphs) {
    boolean ends = false;
    boolean begins = false;
    for (Paragraph paragraph : paragraphs) {
      String line = paragraph.line();
      ends |= DOCUMENT.matcher(line).matches() || line.matches("AN Document .*");
      begins |=
          WORDS.matcher(line).matches()
              || line.matches("WC " + WORDS.pattern())
              || line.equals("WC");
    }
    return ends && begins;
  }

  /** Gives every article of the document. */
  static void give(List<Paragraph> paragraphs, Records records) {
    List<String> article = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (String line : paragraph.text().split("\n", -1)) {
        String clean = new Paragraph(line).line();
        article.add(clean);
        Matcher end = DOCUMENT.matcher(clean.startsWith("AN ") ? clean.substring(3) : clean);
        if (end.matches()) {
          give(article, end.group(1), records);
          article.clear();
        }
      }
    }
    if (article.stream().anyMatch(line -> WORDS.matcher(line).matches())) {
      give(article, "", records);
    }
  }

  private static void give(List<String> lines, String number, Records records) {
    records.next();
    Fields fields = isCoded(lines) ? coded(lines) : read(lines);
    if (!number.isEmpty()) {
      fields.add("id", number);
    }
    records.give(fields);
  }

  private static boolean isCoded(List<String> lines) {
    long codes =
        lines.stream()
            .map(CODED::matcher)
            .filter(Matcher::matches)
            .map(coded -> coded.group(1))
            .filter(Set.of("HD", "WC", "PD", "SN", "LP", "TD")::contains)
            .distinct()
            .count();
    return codes >= 4;
  }

  private static Fields coded(List<String> lines) {
    Map<String, List<String>> values = new HashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      Matcher coded = CODED.matcher(line);
      if (coded.matches()
          && !values.containsKey(coded.group(1))
          && (isBeforeText(values) || isBehindText(coded))) {
        current = values.computeIfAbsent(coded.group(1), code -> new ArrayList<>());
        if (coded.group(2) != null && !coded.group(2).isBlank()) {
          current.add(coded.group(2));
        }
      } else if (!line.isBlank()) {
        current.add(line);
      }
    }
    return byCode(values);
  }

  private static boolean isBeforeText(Map<String, List<String>> values) {
    return !values.containsKey("LP") && !values.containsKey("TD");
  }

  /** "IN a surprise move, the board met." within a text is none of its codes, "IN i1 : Oil" is. */
  private static boolean isBehindText(Matcher coded) {
    String value = coded.group(2) == null ? "" : coded.group(2).strip();
    return BEHIND_TEXT.contains(coded.group(1))
        && (value.isEmpty() || value.contains(" : ") || isName(value));
  }

  private static boolean isName(String value) {
    return value.length() <= LONGEST_NAME && !value.matches("(?s)\\p{Ll}.*|.*[.!?,;:\u201d\"]");
  }

  /** The fields of an article by their codes, each a list of paragraphs. */
  static Fields byCode(Map<String, List<String>> values) {
    Fields fields = new Fields();
    fields.add("title", headline(values.getOrDefault("HD", List.of())));
    fields.add("byline", joined(values, "BY"));
    fields.add("section", joined(values, "SE"));
    fields.add("outlet", joined(values, "SN"));
    addDate(joined(values, "PD") + " ", fields);
    List<String> text = new ArrayList<>(values.getOrDefault("LP", List.of()));
    text.addAll(values.getOrDefault("TD", List.of()));
    fields.add("text", String.join("\n\n", text));
    return fields;
  }

  private static String joined(Map<String, List<String>> values, String code) {
    return String.join(" ", values.getOrDefault(code, List.of())).strip();
  }

  private static String headline(List<String> lines) {
    return headline(String.join(" ", lines));
  }

  /** Without the number that some pages put before it. */
  static String headline(String line) {
    return line.strip().replaceFirst("^\\d{1,3}\\) ", "");
  }

  static void addDate(String line, Fields fields) {
    ExportDates.Found found = ExportDates.in(line.strip());
    if (found != null) {
      fields.add("date", found.text());
    }
  }

  private static Fields read(List<String> lines) {
    int words = 0;
    while (words < lines.size() && !WORDS.matcher(lines.get(words)).matches()) {
      words++;
    }
    Fields fields = new Fields();
    before(lines.subList(0, Math.min(words, lines.size())), fields);
    int at = words + 1;
    List<String> head = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).isBlank()) {
      head.add(lines.get(at++));
    }
    after(head, fields);
    List<String> text = new ArrayList<>();
    for (String line : lines.subList(Math.min(at, lines.size()), lines.size())) {
      if (!line.isBlank() && !DOCUMENT.matcher(line).matches()) {
        text.add(line);
      }
    }
    fields.add("text", String.join("\n\n", text));
    return fields;
  }

  /**
   * The lines before the count: a headline, then a byline if a blank line parts the two; a short
   * line right above the headline is the section.
   */
  private static void before(List<String> lines, Fields fields) {
    List<List<String>> groups = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      if (line.isBlank()) {
        open = false;
      } else {
        if (!open) {
          groups.add(new ArrayList<>());
          open = true;
        }
        groups.get(groups.size() - 1).add(line);
      }
    }
    if (groups.isEmpty()) {
      return;
    }
    if (groups.size() > 1) {
      fields.add("byline", String.join(" ", groups.remove(groups.size() - 1)));
    }
    List<String> headline = groups.remove(groups.size() - 1);
    if (!groups.isEmpty()) {
      fields.add("section", String.join(" ", groups.get(groups.size() - 1)));
    } else if (headline.size() > 1 && headline.get(0).split(" ", -1).length <= 3) {
      fields.add("section", headline.remove(0));
    }
    fields.add("title", headline(headline));
  }

  /** The lines after the count: date, perhaps a time, outlet, its code and more. */
  static void after(List<String> head, Fields fields) {
    List<String> rest = new ArrayList<>(head);
    if (!rest.isEmpty()) {
      addDate(rest.remove(0), fields);
    }
    if (!rest.isEmpty() && TIME.matcher(rest.get(0)).matches()) {
      rest.remove(0);
    }
    if (!rest.isEmpty()) {
      fields.add("outlet", rest.get(0));
    }
  }
}
