package news.parallax.job.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.read.ColumnMap;
import news.parallax.read.Inspection;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.UserColumn;

/**
 * Which column of an input is probably which field: by its name, else by what it holds.
 *
 * @param fields the columns by field
 * @param guessed those of the fields that no name told
 * @param further the columns that are none, and what they hold
 */
public record ProposedColumns(
    Map<String, String> fields, Set<String> guessed, Map<String, ColumnType> further) {
  private static final int TEXT_LENGTH = 200;
  private static final Pattern URL = Pattern.compile("https?://\\S+");
  private static final Pattern DAY =
      Pattern.compile("(?:19|20)\\d\\d-?[01]\\d-?[0-3]\\d(?:\\D.*)?");

  /**
   * The columns that a look at an input suggests.
   *
   * @param columns what was seen, by name
   * @param names the names that are known of each field
   */
  public static ProposedColumns of(Map<String, Inspection.ColumnSeen> columns, ColumnMap names) {
    Map<String, String> fields = new LinkedHashMap<>();
    names
        .byField()
        .forEach(
            (field, candidates) ->
                candidates.stream()
                    .filter(name -> columns.containsKey(name) && columns.get(name).filled() > 0)
                    .findFirst()
                    .ifPresent(name -> fields.put(field, name)));
    Set<String> guessed = new LinkedHashSet<>();
    guess("text", longest(columns), fields, guessed);
    guess("url", alike(columns, fields, URL.asMatchPredicate()), fields, guessed);
    guess("date", alike(columns, fields, DAY.asMatchPredicate()), fields, guessed);
    Map<String, ColumnType> further = new LinkedHashMap<>();
    columns.forEach(
        (name, column) -> {
          if (!fields.containsValue(name) && column.filled() > 0 && column.length() < TEXT_LENGTH) {
            further.put(name, UserColumn.typeOf(new ArrayList<>(column.values())));
          }
        });
    return new ProposedColumns(fields, guessed, further);
  }

  private static void guess(
      String field, Optional<String> column, Map<String, String> fields, Set<String> guessed) {
    if (!fields.containsKey(field) && column.isPresent()) {
      fields.put(field, column.get());
      guessed.add(field);
    }
  }

  private static Optional<String> longest(Map<String, Inspection.ColumnSeen> columns) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue().length() >= TEXT_LENGTH)
        .max(Comparator.comparingLong(column -> column.getValue().length()))
        .map(Map.Entry::getKey);
  }

  private static Optional<String> alike(
      Map<String, Inspection.ColumnSeen> columns,
      Map<String, String> taken,
      Predicate<String> like) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue().filled() > 0 && !taken.containsValue(column.getKey()))
        .filter(column -> column.getValue().values().stream().allMatch(like))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The key {@code columns} of a job spec. */
  public List<String> yaml() {
    List<String> lines = new ArrayList<>();
    lines.add("columns:");
    fields.forEach(
        (field, column) ->
            lines.add(
                "  %s: [%s]%s"
                    .formatted(
                        field,
                        quoted(column),
                        guessed.contains(field) ? "   # guessed from what it holds" : "")));
    if (!further.isEmpty()) {
      List<String> carried = new ArrayList<>();
      further.forEach(
          (name, type) ->
              carried.add(
                  quoted(name) + ": " + (type == ColumnType.STRING ? "text" : type.fieldType())));
      lines.add("  carry: {" + String.join(", ", carried) + "}");
    }
    return lines;
  }

  private static String quoted(String name) {
    return name.matches("[A-Za-z_][\\w.-]*") ? name : "'" + name.replace("'", "''") + "'";
  }
}
