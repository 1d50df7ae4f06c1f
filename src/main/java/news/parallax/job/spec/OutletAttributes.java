package news.parallax.job.spec;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.aggregate.DimensionTables;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.UserColumn;
import news.parallax.report.schema.UserColumns;
import news.parallax.text.clean.KnownOutlet;
import news.parallax.text.clean.OutletList;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What users know of outlets: a CSV file of it, and the columns that it becomes. */
final class OutletAttributes {
  private static final List<String> KEYS = List.of("outlet", "outlet_name", "name", "domain");
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

  private OutletAttributes() {}

  /**
   * The list with what the file tells more. What is wrong with the file is noted.
   *
   * @param file rows of attributes under a head line, of which one column names the outlet or its
   *     domain
   */
  static OutletList read(Path file, OutletList outlets, Problems problems) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.builder().setReader(reader).setFormat(CSV).get()) {
      List<String> head = new ArrayList<>();
      Map<String, Map<String, String>> more = new LinkedHashMap<>();
      for (CSVRecord row : rows) {
        Location at = new Location(file.toString(), (int) rows.getCurrentLineNumber());
        if (head.isEmpty()) {
          row.forEach(cell -> head.add(cell.replace("\ufeff", "").strip()));
          if (key(head) < 0) {
            problems.add(at, "no column names the outlet; expected one of " + KEYS);
            return outlets;
          }
        } else if (row.size() != head.size()) {
          problems.add(
              at, "the row has " + row.size() + " cells, and the head line names " + head.size());
        } else if (row.get(key(head)).isBlank()) {
          problems.add(at, "the row names no outlet");
        } else if (more.putIfAbsent(row.get(key(head)), attributes(head, row)) != null) {
          problems.add(at, row.get(key(head)) + " stands twice");
        }
      }
      return outlets.with(more);
    } catch (IOException | UncheckedIOException e) {
      problems.add(new Location(file.toString(), 0), "cannot be read as CSV in UTF-8: " + e);
      return outlets;
    }
  }

  private static int key(List<String> head) {
    for (String key : KEYS) {
      for (int i = 0; i < head.size(); i++) {
        if (head.get(i).toLowerCase(Locale.ROOT).equals(key)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static Map<String, String> attributes(List<String> head, CSVRecord row) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < head.size(); i++) {
      if (i != key(head) && !row.get(i).isBlank()) {
        attributes.put(head.get(i), row.get(i).strip());
      }
    }
    return attributes;
  }

  /** The columns of {@code dim_outlet} that the attributes become. */
  static List<UserColumn> columns(OutletList outlets) {
    Map<String, List<String>> values = new TreeMap<>();
    for (KnownOutlet outlet : outlets.all()) {
      outlet
          .attributes()
          .forEach((name, text) -> values.computeIfAbsent(name, n -> new ArrayList<>()).add(text));
    }
    values.keySet().removeAll(OutletList.DECLARED);
    Map<String, ColumnType> types = new TreeMap<>();
    values.forEach((name, texts) -> types.put(name, UserColumn.typeOf(texts)));
    return UserColumns.named(types, DimensionTables.OUTLET.columnNames());
  }
}
