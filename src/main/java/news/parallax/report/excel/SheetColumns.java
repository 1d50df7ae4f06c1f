package news.parallax.report.excel;

import java.util.ArrayList;
import java.util.List;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import news.parallax.report.table.Tables;

/**
 * The columns that the sheet of a table shows, in an order for readers: of a fact first the outlet,
 * the day, the headline and the source; the sentence itself where the table has its key; keys last.
 * Left out is what only programs use: offsets into the stored text, pieces given by offsets, hashes
 * of files, and the whole text of each article.
 */
record SheetColumns(Table<?> table, List<SheetColumn> columns) {
  private static final String ARTICLE = "dim_article";
  private static final String SENTENCE_KEY = "sentence_id";

  static SheetColumns of(Table<?> table) {
    List<SheetColumn> columns = new ArrayList<>();
    boolean isFact = table.name().startsWith("fact_") && has(table, "article_id");
    if (isFact) {
      columns.add(led(table, "article_id", ARTICLE, "outlet_name", "outlet_name"));
      own(table, "date", columns);
      columns.add(led(table, "article_id", ARTICLE, "headline", "headline"));
      if (has(table, "source_name")) {
        own(table, "source_name", columns);
      } else if (has(table, "source_id")) {
        columns.add(led(table, "source_id", "dim_source", "source_name", "source_name"));
      }
    }
    List<SheetColumn> keys = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      SheetColumn own = SheetColumn.own(table, i);
      if (!isForReaders(table, own.column()) || columns.contains(own)) {
        continue;
      }
      if (own.name().equals(SENTENCE_KEY) && !table.primaryKey().contains(SENTENCE_KEY)) {
        columns.add(led(table, SENTENCE_KEY, "dim_sentence", "text", "sentence_text"));
      }
      (isKey(table, own.column()) ? keys : columns).add(own);
    }
    columns.addAll(keys);
    return new SheetColumns(table, List.copyOf(columns));
  }

  private static boolean has(Table<?> table, String column) {
    return table.columns().stream().anyMatch(each -> each.name().equals(column));
  }

  private static void own(Table<?> table, String column, List<SheetColumn> columns) {
    if (has(table, column)) {
      columns.add(SheetColumn.own(table, table.indexOf(column)));
    }
  }

  /** A column of the dimension that a key leads to, under a name of its own. */
  private static SheetColumn led(
      Table<?> table, String key, String dimension, String column, String name) {
    Table<?> there = Tables.named(dimension);
    return new SheetColumn(
        name, there.columns().get(there.indexOf(column)), table.indexOf(key), dimension);
  }

  private static boolean isKey(Table<?> table, Column<?> column) {
    boolean own = table.primaryKey().equals(List.of(column.name()));
    return column.type() == ColumnType.STRING && (own || !column.references().isEmpty());
  }

  private static boolean isForReaders(Table<?> table, Column<?> column) {
    boolean articleText = table.name().equals(ARTICLE) && column.name().equals("text");
    return !articleText
        && !column.unit().equals("UTF-16 code units")
        && !column.name().endsWith("_spans")
        && !column.name().endsWith("_hash");
  }

  int size() {
    return columns.size();
  }

  SheetColumn column(int position) {
    return columns.get(position);
  }

  /** Whether cells of other tables are shown too. */
  boolean lead() {
    return !columns.stream().allMatch(SheetColumn::isOwn);
  }

  /** The names of the columns of the table that are not shown, parted by commas. */
  String leftOut() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (!columns.contains(SheetColumn.own(table, i))) {
        names.add(table.columns().get(i).name());
      }
    }
    return String.join(", ", names);
  }
}
