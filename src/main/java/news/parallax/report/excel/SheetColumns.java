package news.parallax.report.excel;

import java.util.ArrayList;
import java.util.List;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;

/**
 * The columns of a table that its sheet shows. Left out is what only programs use: offsets into the
 * stored text, pieces given by offsets, hashes of files, and the whole text of each article.
 *
 * @param indices of the columns shown, in the order of the table
 */
record SheetColumns(Table<?> table, List<Integer> indices) {

  static SheetColumns of(Table<?> table) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (isForReaders(table, table.columns().get(i))) {
        indices.add(i);
      }
    }
    return new SheetColumns(table, List.copyOf(indices));
  }

  private static boolean isForReaders(Table<?> table, Column<?> column) {
    boolean articleText = table.name().equals("dim_article") && column.name().equals("text");
    return !articleText
        && !column.unit().equals("UTF-16 code units")
        && !column.name().endsWith("_spans")
        && !column.name().endsWith("_hash");
  }

  int size() {
    return indices.size();
  }

  Column<?> column(int position) {
    return table.columns().get(indices.get(position));
  }

  /** The names of the columns that are not shown, parted by commas. */
  String leftOut() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (!indices.contains(i)) {
        names.add(table.columns().get(i).name());
      }
    }
    return String.join(", ", names);
  }
}
