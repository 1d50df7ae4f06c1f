package news.parallax.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record by the names of their columns, in the order of the record. What is nested
 * goes by a path with dots: {@code source.name}. A column holds several values if the record gives
 * a list.
 */
public final class Fields {
  /** What stands for "nothing" where a program wrote out its own null. */
  private static final Pattern NOTHING = Pattern.compile("None|nan|NaN|null|NULL|\\\\N");

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final TreeSet<String> issues = new TreeSet<>();
  private final Map<String, String> byFold = new HashMap<>();
  private int foldedOf;

  public Fields add(String column, @Nullable String value) {
    List<String> list = values.computeIfAbsent(column, name -> new ArrayList<>(1));
    if (value != null && !value.isBlank()) {
      list.add(value);
    }
    return this;
  }

  /** Notes a repair or a doubt, as a code. */
  public Fields note(String issue) {
    issues.add(issue);
    return this;
  }

  List<String> issues() {
    return List.copyOf(issues);
  }

  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** The value of a column as text, several joined by semicolons; empty if there is none. */
  public String value(String column) {
    String value = first(List.of(column), "; ");
    return value == null ? "" : value;
  }

  boolean has(String column) {
    return values.containsKey(column) || folded().containsKey(fold(column));
  }

  /** The values of a column; one whose name only differs in letter case or gaps will do. */
  private List<String> valuesOf(String column) {
    List<String> list = values.get(column);
    if (list == null) {
      String name = folded().get(fold(column));
      list = name == null ? List.of() : values.getOrDefault(name, List.of());
    }
    return list;
  }

  /** The columns by their folded names; of two that are the same so the first. */
  private Map<String, String> folded() {
    if (foldedOf != values.size()) {
      byFold.clear();
      values.keySet().forEach(name -> byFold.putIfAbsent(fold(name), name));
      foldedOf = values.size();
    }
    return byFold;
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != ' ' && c != '_' && c != '-') {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  /** Whether a column has no value. */
  public boolean isEmpty(String column) {
    return !holds(column);
  }

  boolean holds(String column) {
    return !values.getOrDefault(column, List.of()).isEmpty();
  }

  /** The values of the first of the columns that has one, joined; null if none has. */
  @Nullable String first(List<String> columns, String joint) {
    for (String column : columns) {
      List<String> list = valuesOf(column);
      String value = list.size() == 1 ? list.get(0) : String.join(joint, stripped(list));
      if (!value.isEmpty() && !NOTHING.matcher(value).matches()) {
        return value;
      }
    }
    return null;
  }

  private static List<String> stripped(List<String> list) {
    return list.stream().map(String::strip).toList();
  }

  /**
   * The fields inside the one object that holds a text column, where the record itself has none:
   * search engines and feeds wrap an article as {@code _source} or {@code article}.
   */
  Fields unwrapped(List<String> textColumns) {
    if (textColumns.stream().anyMatch(this::has)) {
      return this;
    }
    for (String text : textColumns) {
      for (String name : values.keySet()) {
        if (name.endsWith("." + text)) {
          return inside(name.substring(0, name.length() - text.length()));
        }
      }
    }
    return this;
  }

  private Fields inside(String prefix) {
    Fields inner = new Fields();
    inner.issues.addAll(issues);
    values.forEach(
        (name, list) -> {
          if (name.startsWith(prefix)) {
            inner.values.put(name.substring(prefix.length()), list);
          }
        });
    values.forEach(inner.values::putIfAbsent);
    return inner;
  }
}
