package news.parallax.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import news.parallax.article.Issue;
import news.parallax.read.stream.BoundedReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows with a head line: parted by commas, semicolons, tabs or bars, whichever cuts the head into
 * the most columns.
 */
public final class CsvFormat implements Format {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int LEAST_KNOWN = 2;
  private static final int LONGEST_NAME = 60;

  private final TextDecoder decoder = new TextDecoder();

  @Override
  public String title() {
    return "CSV or TSV";
  }

  @Override
  public boolean fits(Head head) {
    return head.isNamed(".csv", ".tsv", ".tab") || hasHeadLine(head);
  }

  /** A first line that is cut into names of columns, two of which are known and one holds texts. */
  private static boolean hasHeadLine(Head head) {
    String line = head.firstLine();
    List<String> names = new ArrayList<>();
    for (String name : line.split("[" + delimiter(line) + "]", -1)) {
      names.add(name.replace("\"", "").strip());
    }
    Fields fields = new Fields();
    names.forEach(name -> fields.add(name, null));
    return names.stream().allMatch(name -> name.length() <= LONGEST_NAME)
        && ColumnMap.DEFAULT.text().stream().anyMatch(fields::has)
        && ColumnMap.DEFAULT.byField().values().stream()
                .filter(columns -> columns.stream().anyMatch(fields::has))
                .count()
            >= LEAST_KNOWN;
  }

  private static char delimiter(String line) {
    char best = DELIMITERS[0];
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long count = line.chars().filter(c -> c == delimiter).count();
      if (count > most) {
        best = delimiter;
        most = count;
      }
    }
    return best;
  }

  @Override
  public void read(Content content, Records records) throws IOException {
    Head head = content.head();
    String line = head.firstLine();
    boolean named = line.matches("sep=.");
    char delimiter = named ? line.charAt(4) : delimiter(line);
    CSVFormat dialect =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setTrailingData(true)
            .setIgnoreEmptyLines(true)
            .get();
    Reader reader = new InputStreamReader(content.in(), charset(head, records));
    BoundedReader bounded = new BoundedReader(reader, content.limits().recordBytes());
    try (CSVParser parser = CSVParser.builder().setReader(bounded).setFormat(dialect).get()) {
      Iterator<CSVRecord> rows = parser.iterator();
      List<String> columns = nextRow(rows, bounded);
      if (named) {
        columns = nextRow(rows, bounded);
      }
      if (columns.size() > 0) {
        String first = columns.get(0);
        columns.set(0, first.startsWith("\ufeff") ? first.substring(1) : first);
      }
      readRows(parser, rows, columns, bounded, records);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> nextRow(Iterator<CSVRecord> rows, BoundedReader bounded) {
    bounded.begin();
    List<String> cells = new ArrayList<>();
    if (rows.hasNext()) {
      rows.next().forEach(cell -> cells.add(cell.strip()));
    }
    return cells;
  }

  private static void readRows(
      CSVParser parser,
      Iterator<CSVRecord> rows,
      List<String> columns,
      BoundedReader bounded,
      Records records) {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      while (true) {
        bounded.begin();
        if (!rows.hasNext()) {
          return;
        }
        CSVRecord row = rows.next();
        records.next();
        give(row, columns, records);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      records.rejectRest(
          "a quotation mark that is opened in the row at line "
              + line
              + " is not closed within it; nothing after it can be read",
          null);
    }
  }

  private static void give(CSVRecord row, List<String> columns, Records records) {
    String excerpt = String.join(" | ", row.toList());
    if (row.size() > columns.size()) {
      records.reject(
          "the row has " + row.size() + " cells, and the head line names " + columns.size(),
          excerpt);
      return;
    }
    Fields fields = new Fields();
    for (int i = 0; i < columns.size(); i++) {
      fields.add(columns.get(i), i < row.size() ? row.get(i) : null);
    }
    if (row.size() < columns.size()) {
      fields.note(Issue.ROW_SHORT.code());
    }
    records.give(fields, excerpt);
  }

  private Charset charset(Head head, Records records) {
    Charset wide = head.wideCharset();
    if (wide != null) {
      records.noteForAll(List.of(Issue.ENCODING.with(TextDecoder.code(wide))));
      return wide;
    }
    byte[] bytes = head.bytes();
    List<String> issues = decoder.utf8(TextDecoder.wholeCharacters(bytes), 0).issues();
    if (issues.isEmpty() || issues.get(0).equals(Issue.ENCODING.with("utf-8-damaged"))) {
      records.noteForAll(issues);
      return StandardCharsets.UTF_8;
    }
    records.noteForAll(issues);
    return Charset.forName(issues.get(0).substring(Issue.ENCODING.with("").length()));
  }
}
