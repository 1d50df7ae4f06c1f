package news.parallax.evaluate.contrast;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A sheet of statements for one coder: CSV with the columns {@code kind, key, question, statement,
 * context, code, note}; the coder fills {@code code} with right, wrong or unclear. It holds text of
 * the articles and is to stay where they may.
 */
public final class CodingSheet {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader("kind", "key", "question", "statement", "context", "code", "note")
          .setRecordSeparator("\n")
          .get();

  private static final String STANDS_OUT =
      "Is the whole sentence true of the articles, as far as shown?";

  private CodingSheet() {}

  /** A statement that was coded. */
  record Row(String kind, Verdict verdict) {}

  /**
   * Draws statements of a run and writes them.
   *
   * @param most of each kind
   * @param seed another number draws others
   * @return the number of statements of each kind
   * @throws IOException if a table cannot be read or the sheet cannot be written
   */
  public static Map<String, Long> draw(RunFolder run, int most, long seed, Path sheet)
      throws IOException {
    List<Statement> drawn = new Draw(run, most, seed).statements();
    Contexts contexts = new Contexts(run, drawn);
    Map<String, String> questions = new HashMap<>(Map.of(Draw.STANDS_OUT, STANDS_OUT));
    StatementKinds.all().forEach(kind -> questions.put(kind.name(), kind.question()));
    try (Writer out = Files.newBufferedWriter(sheet, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, CSV)) {
      for (Statement statement : drawn) {
        printer.printRecord(
            statement.kind(),
            statement.key(),
            questions.get(statement.kind()),
            statement.text(),
            contexts.of(statement),
            "",
            "");
      }
    }
    return drawn.stream()
        .collect(Collectors.groupingBy(Statement::kind, LinkedHashMap::new, Collectors.counting()));
  }

  /**
   * Reads the codes of a sheet, by the keys of the statements. Rows without a code are left out.
   *
   * @param problems gets what is no code
   */
  static Map<String, Row> read(Path sheet, Problems problems) throws IOException {
    Map<String, Row> coded = new LinkedHashMap<>();
    try (TableRows rows = TableRows.open(Files.newInputStream(sheet))) {
      int number = 1;
      for (TableRow row : rows) {
        number++;
        String code = row.text("code");
        if (!code.isBlank()) {
          Location at = new Location(sheet.toString(), number);
          Verdict.of(code)
              .ifPresentOrElse(
                  verdict -> coded.put(row.text("key"), new Row(row.text("kind"), verdict)),
                  () -> problems.add(at, "'" + code + "' is none of right, wrong, unclear"));
        }
      }
    }
    return coded;
  }
}
