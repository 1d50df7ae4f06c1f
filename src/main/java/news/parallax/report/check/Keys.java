package news.parallax.report.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;
import news.parallax.report.table.Tables;

/** The keys of all tables that others refer to. */
final class Keys {
  private final Map<String, KeyTable> byTable = new HashMap<>();
  private final Set<String> whole = new HashSet<>();

  Keys() {
    for (Table<?> table : Tables.all()) {
      for (Column<?> column : table.columns()) {
        if (!column.references().isEmpty()) {
          byTable.computeIfAbsent(column.references(), unused -> new KeyTable());
        }
      }
    }
  }

  /** The keys of a table; one that no other refers to is not kept after its check. */
  KeyTable of(Table<?> table) {
    KeyTable kept = byTable.get(table.name());
    return kept == null ? new KeyTable() : kept;
  }

  /** The keys that a column refers to. */
  KeyTable of(Column<?> reference) {
    KeyTable keys = byTable.get(reference.references());
    if (keys == null) {
      throw new IllegalArgumentException(reference.name() + " refers to no table");
    }
    return keys;
  }

  /** Tells that all rows of a table were seen. */
  void complete(Table<?> table) {
    whole.add(table.name());
  }

  /** Whether all keys that the column may refer to are known. */
  boolean knows(Column<?> reference) {
    return whole.contains(reference.references());
  }
}
