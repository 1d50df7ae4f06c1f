package news.parallax.report.check;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** What became of all rules that a run was held against. */
public record Quality(List<RuleResult> results) {
  /** The file beside the tables of a run. */
  public static final String FILE = "quality.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();
  private static final String[] HEADER = {
    "rule", "table", "column", "checked", "failed", "severity", "status", "example"
  };

  public Quality {
    results = List.copyOf(results);
  }

  /** These results and others behind them. */
  public Quality and(List<RuleResult> others) {
    List<RuleResult> all = new ArrayList<>(results);
    all.addAll(others);
    return new Quality(all);
  }

  /** Whether the tables may be published. */
  public boolean isGood() {
    return broken(RuleResult.Severity.ERROR).isEmpty();
  }

  /** The rules of a severity that something broke. */
  public List<RuleResult> broken(RuleResult.Severity severity) {
    return results.stream()
        .filter(result -> result.failed() > 0 && result.severity() == severity)
        .toList();
  }

  /**
   * Writes the results, a row for each rule, also those that hold, in the dialect of the tables.
   */
  public void write(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
      out.write(String.join(",", HEADER) + "\r\n");
      for (RuleResult result : results) {
        csv.printRecord(
            result.rule(),
            result.table(),
            nullIfEmpty(result.column()),
            result.checked(),
            result.failed(),
            lower(result.severity()),
            lower(result.status()),
            nullIfEmpty(result.example()));
      }
    }
  }

  private static @Nullable Object nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
