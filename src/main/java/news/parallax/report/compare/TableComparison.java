package news.parallax.report.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import org.jspecify.annotations.Nullable;

/** Compares one table of two runs. To be used once. */
public final class TableComparison {
  /** These are of the run and its codebooks; the head of the comparison tells of them. */
  private static final Set<String> OF_THE_RUN =
      Set.of("run_date", "codebook_version", "codebook_hash");

  private static final String ARTICLE = "article_id";
  private static final int MOST_LARGEST = 10;
  private static final Comparator<Difference> BY_CHANGE =
      Comparator.comparingDouble((Difference difference) -> Math.abs(difference.change()))
          .thenComparing(Difference::row, Comparator.reverseOrder())
          .thenComparing(Difference::column, Comparator.reverseOrder());

  private final Table<?> table;
  private final List<String> columns;
  private final Set<String> onlyInOne;
  private final Consumer<Difference> all;
  private final PriorityQueue<Difference> largest = new PriorityQueue<>(BY_CHANGE);
  private final TreeMap<String, Long> changedColumns = new TreeMap<>();
  private final boolean ofArticles;
  private long onlyA;
  private long onlyB;
  private long changed;
  private long same;
  private long articles;
  private long apart;
  private @Nullable String lastArticle;

  private TableComparison(
      Table<?> table, List<String> columns, Set<String> onlyInOne, Consumer<Difference> all) {
    this.table = table;
    this.columns = columns;
    this.onlyInOne = onlyInOne;
    this.all = all;
    this.ofArticles = columns.contains(ARTICLE) && table.sortKey().get(0).equals(ARTICLE);
  }

  /**
   * Compares the columns that both runs have.
   *
   * @param onlyInOne keys of the articles that are in one of the runs only
   * @param all gets every difference in the order of the table
   * @return null if a run does not have the table, or not the columns it is sorted by
   * @throws IOException if a table cannot be read
   */
  public static @Nullable TableDifference of(
      Table<?> table, RunFolder a, RunFolder b, Set<String> onlyInOne, Consumer<Difference> all)
      throws IOException {
    if (!TableRows.exist(a, table) || !TableRows.exist(b, table)) {
      return null;
    }
    try (TableRows as = TableRows.open(a, table);
        TableRows bs = TableRows.open(b, table)) {
      List<String> columns =
          as.columns().stream()
              .filter(column -> bs.columns().contains(column) && !OF_THE_RUN.contains(column))
              .collect(Collectors.toList());
      if (!columns.containsAll(table.sortKey())) {
        return null;
      }
      TableComparison comparison = new TableComparison(table, columns, onlyInOne, all);
      RowPairs.go(as.iterator(), bs.iterator(), new RowOrder(table), comparison::visit);
      return comparison.result();
    }
  }

  private void visit(@Nullable TableRow a, @Nullable TableRow b) {
    if (a == null || b == null) {
      TableRow row = Objects.requireNonNull(a == null ? b : a);
      onlyA += a == null ? 0 : 1;
      onlyB += a == null ? 1 : 0;
      countArticle(row);
      all.accept(
          new Difference(
              table.name(),
              name(row),
              "",
              a == null ? "" : "there",
              b == null ? "" : "there",
              null));
    } else if (differs(a, b)) {
      changed++;
      countArticle(a);
    } else {
      same++;
    }
  }

  private boolean differs(TableRow a, TableRow b) {
    boolean differs = false;
    for (String column : columns) {
      String before = a.text(column);
      String after = b.text(column);
      if (!before.equals(after)) {
        differs = true;
        changedColumns.merge(column, 1L, Long::sum);
        Boolean isApart = isApart(column, a, b);
        Difference difference =
            new Difference(table.name(), name(a), column, before, after, isApart);
        all.accept(difference);
        if (isApart != null && isApart) {
          apart++;
          largest.add(difference);
          if (largest.size() > MOST_LARGEST) {
            largest.poll();
          }
        }
      }
    }
    return differs;
  }

  /** Whether the intervals of a share do not touch; null if it has none. */
  private @Nullable Boolean isApart(String column, TableRow a, TableRow b) {
    String low = column + "_low";
    String high = column + "_high";
    if (!columns.contains(low) || !columns.contains(high) || !a.has(low) || !b.has(low)) {
      return null;
    }
    return a.number(high) < b.number(low) || b.number(high) < a.number(low);
  }

  /** Rows of an article stand together, so it is enough to know the last one. */
  private void countArticle(TableRow row) {
    if (ofArticles) {
      String article = row.text(ARTICLE);
      if (!article.equals(lastArticle) && !onlyInOne.contains(article)) {
        articles++;
      }
      lastArticle = article;
    }
  }

  /** The key of a row with names in place of hashes where the row has them. */
  private String name(TableRow row) {
    List<String> parts = new ArrayList<>();
    for (String column : table.primaryKey()) {
      String stem = column.endsWith("_id") ? column.substring(0, column.length() - 3) : column;
      String name = stem + "_name";
      parts.add(row.text(columns.contains(name) ? name : columns.contains(stem) ? stem : column));
    }
    return String.join(" / ", parts);
  }

  private TableDifference result() {
    List<Difference> sorted = new ArrayList<>(largest);
    sorted.sort(BY_CHANGE.reversed());
    return new TableDifference(
        table.name(),
        new TableDifference.Rows(onlyA, onlyB, changed, same),
        changedColumns,
        articles,
        apart,
        sorted);
  }
}
