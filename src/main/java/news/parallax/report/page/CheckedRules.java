package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;

/** The rules that the tables were checked by, from quality.csv, if it stands beside them. */
final class CheckedRules {
  private static final String PASSED = "passed";
  private static final int SHOWN = 100;
  private static final List<String> COLUMNS =
      List.of("rule", "table", "column", "checked", "failed", "severity", "status", "example");

  private final SortedMap<String, Long> passed = new TreeMap<>();
  private final SortedMap<String, Long> broken = new TreeMap<>();
  private final List<List<String>> shown = new ArrayList<>();

  private CheckedRules() {}

  /** Reads the file; without it there are no rules. */
  static CheckedRules read(Path file) throws IOException {
    CheckedRules rules = new CheckedRules();
    if (Files.exists(file)) {
      try (TableRows rows = TableRows.open(Files.newInputStream(file))) {
        rows.forEach(rules::add);
      }
    }
    return rules;
  }

  private void add(TableRow row) {
    if (row.text("status").equals(PASSED)) {
      passed.merge(row.text("rule"), 1L, Long::sum);
      return;
    }
    broken.merge(row.text("rule"), 1L, Long::sum);
    if (shown.size() < SHOWN) {
      shown.add(COLUMNS.stream().map(row::text).toList());
    }
  }

  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("checks");
    Rows.writeCounts(json, "passed", passed);
    Rows.writeCounts(json, "broken", broken);
    Rows.write(json, "shown", shown);
    json.writeEndObject();
  }
}
