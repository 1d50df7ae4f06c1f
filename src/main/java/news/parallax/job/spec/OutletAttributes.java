package news.parallax.job.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.UserColumn;
import news.parallax.report.schema.UserColumns;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;
import news.parallax.text.clean.KnownOutlet;
import news.parallax.text.clean.OutletList;
import news.parallax.yaml.Location;
import news.parallax.yaml.Problems;

/** What users know of outlets: a CSV file of it, and the columns that it becomes. */
final class OutletAttributes {
  private static final List<String> KEYS = List.of("outlet", "outlet_name", "name", "domain");

  private OutletAttributes() {}

  /**
   * The list with what the file tells more. What is wrong with the file is noted.
   *
   * @param file rows of attributes under a head line, of which one column names the outlet or its
   *     domain
   */
  static OutletList read(Path file, OutletList outlets, Problems problems) {
    try (TableRows rows = TableRows.open(Files.newInputStream(file))) {
      List<String> head = rows.columns().stream().map(OutletAttributes::plain).toList();
      int key = key(head);
      if (key < 0) {
        problems.add(
            new Location(file.toString(), 1),
            "no column names the outlet; expected one of " + KEYS);
        return outlets;
      }
      Map<String, Map<String, String>> more = new LinkedHashMap<>();
      int line = 1;
      for (TableRow row : rows) {
        Location at = new Location(file.toString(), ++line);
        if (row.size() != head.size()) {
          problems.add(
              at, "the row has " + row.size() + " cells, and the head line names " + head.size());
        } else if (row.text(key).isBlank()) {
          problems.add(at, "the row names no outlet");
        } else if (more.putIfAbsent(row.text(key).strip(), attributes(head, key, row)) != null) {
          problems.add(at, row.text(key) + " stands twice");
        }
      }
      return outlets.with(more);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add(new Location(file.toString(), 0), "cannot be read as CSV in UTF-8: " + e);
      return outlets;
    }
  }

  private static String plain(String column) {
    return column.replace("\ufeff", "").strip();
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

  private static Map<String, String> attributes(List<String> head, int key, TableRow row) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < head.size(); i++) {
      if (i != key && !row.text(i).isBlank()) {
        attributes.put(head.get(i), row.text(i).strip());
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
    return UserColumns.named(types, Tables.named("dim_outlet").columnNames());
  }
}
