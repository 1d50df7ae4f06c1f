package news.parallax.report.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The columns that users bring to a run, beside those that every run has.
 *
 * @param articles further columns of {@code dim_article}
 * @param outlets further columns of {@code dim_outlet}
 */
public record UserColumns(List<UserColumn> articles, List<UserColumn> outlets)
    implements Serializable {

  public static final UserColumns NONE = new UserColumns(List.of(), List.of());

  /** What stands before the name of a column that a table has already. */
  private static final String TAKEN = "given_";

  public UserColumns {
    articles = List.copyOf(articles);
    outlets = List.copyOf(outlets);
  }

  public boolean isEmpty() {
    return articles.isEmpty() && outlets.isEmpty();
  }

  /**
   * Columns under names that suit a table: lower case, words parted by {@code _}, different from
   * those that are taken.
   *
   * @param types what each column holds, by what users call it
   */
  public static List<UserColumn> named(Map<String, ColumnType> types, Collection<String> taken) {
    TreeSet<String> used = new TreeSet<>(taken);
    List<UserColumn> columns = new ArrayList<>();
    new LinkedHashMap<>(types)
        .forEach(
            (from, type) -> {
              String name = plain(from);
              while (!used.add(name)) {
                name = TAKEN + name;
              }
              columns.add(new UserColumn(name, from, type));
            });
    return columns;
  }

  private static String plain(String from) {
    String name =
        from.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? TAKEN + name : name;
  }
}
