package news.parallax.report.compare;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import news.parallax.report.table.TableRow;

/** The order in which the rows of a table stand in its file: by the sort key, no value first. */
final class RowOrder implements Comparator<TableRow> {
  private final List<Column<?>> key = new ArrayList<>();

  RowOrder(Table<?> table) {
    for (String name : table.sortKey()) {
      table.columns().stream().filter(column -> column.name().equals(name)).forEach(key::add);
    }
  }

  @Override
  public int compare(TableRow left, TableRow right) {
    for (Column<?> column : key) {
      int order = compare(column.type(), left.text(column.name()), right.text(column.name()));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(ColumnType type, String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(!left.isEmpty(), !right.isEmpty());
    }
    return switch (type) {
      case STRING -> left.compareTo(right);
      case INT64 -> Long.compare(Long.parseLong(left), Long.parseLong(right));
      case DOUBLE -> Double.compare(Double.parseDouble(left), Double.parseDouble(right));
      case BOOLEAN -> Boolean.compare(Boolean.parseBoolean(left), Boolean.parseBoolean(right));
      case DATE -> LocalDate.parse(left).compareTo(LocalDate.parse(right));
      case TIMESTAMP -> LocalDateTime.parse(left).compareTo(LocalDateTime.parse(right));
    };
  }
}
