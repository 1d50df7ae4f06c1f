package news.parallax.job.spec;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.read.ReadPlan;
import news.parallax.report.schema.ColumnType;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What users know of their articles and outlets and want to ask by.
 *
 * @param carried the columns of the inputs that go along, and what they hold
 * @param attributes a CSV file that tells more of outlets; null if there is none
 * @param groupBy columns of {@code dim_article} and {@code dim_outlet} that articles are grouped by
 */
public record UserData(
    Map<String, ColumnType> carried, @Nullable Path attributes, List<String> groupBy) {
  /** What a spec calls a text, beside the name that it has in a data package. */
  private static final String TEXT = "text";

  private static final List<ColumnType> TYPES = List.of(ColumnType.values());

  public UserData {
    carried = new LinkedHashMap<>(carried);
    groupBy = List.copyOf(groupBy);
  }

  /**
   * What a spec says of the columns to carry along: a list of texts, or a mapping to their types.
   *
   * @param columns the key {@code columns} of the spec; null if it has none
   */
  static Map<String, ColumnType> carried(@Nullable YamlValue columns) {
    Map<String, ColumnType> carried = new LinkedHashMap<>();
    if (columns == null || !columns.isMapping()) {
      return carried;
    }
    YamlValue carry = columns.entries(Set.of()).get(ReadPlan.CARRY);
    if (carry == null) {
      return carried;
    }
    if (!carry.isMapping()) {
      carry.texts().forEach(name -> carried.put(name, ColumnType.STRING));
      return carried;
    }
    carry.entries(Set.of()).forEach((name, type) -> carried.put(name, type(type)));
    return carried;
  }

  private static ColumnType type(YamlValue value) {
    String word = value.text();
    if (word.equals(TEXT)) {
      return ColumnType.STRING;
    }
    Optional<ColumnType> type = ColumnType.named(word);
    if (type.isEmpty() && !word.isEmpty()) {
      value.problem(
          "unknown type '"
              + word
              + "'; known: text, "
              + String.join(", ", TYPES.stream().skip(1).map(ColumnType::fieldType).toList()));
    }
    return type.orElse(ColumnType.STRING);
  }
}
