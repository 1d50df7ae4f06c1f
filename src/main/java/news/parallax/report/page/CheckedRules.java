package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
        parser.forEach(rules::add);
      }
    }
    return rules;
  }

  private void add(CSVRecord row) {
    if (row.get("status").equals(PASSED)) {
      passed.merge(row.get("rule"), 1L, Long::sum);
      return;
    }
    broken.merge(row.get("rule"), 1L, Long::sum);
    if (shown.size() < SHOWN) {
      shown.add(COLUMNS.stream().map(row::get).toList());
    }
  }

  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("checks");
    write(json, "passed", passed);
    write(json, "broken", broken);
    json.writeArrayFieldStart("shown");
    for (List<String> row : shown) {
      json.writeStartArray();
      for (String cell : row) {
        json.writeString(cell);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Map<String, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
