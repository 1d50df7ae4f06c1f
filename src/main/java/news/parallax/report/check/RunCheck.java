package news.parallax.report.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;

/**
 * Holds the finished tables of a run against what is declared of them: columns, keys, references,
 * ranges, shares, slices of the articles, sums, and the Parquet files beside the CSV files.
 *
 * <p>The CSV files are read, each once; of the Parquet files, if the run has any, only the footers.
 * Memory does not grow with the text: it holds a number for each key, at most {@link
 * KeyTable#MOST_KEYS} a table and rule (beyond, a sample is checked and the number of checked rows
 * says so), and some 40 bytes an article. The texts wait in a file meanwhile.
 */
public final class RunCheck {
  private static final String ARTICLE = "dim_article";

  private final RunFolder folder;
  private final ArticleTexts texts;
  private final Keys keys = new Keys();
  private final KeyTable copies = new KeyTable(Integer.MAX_VALUE);
  private final Sums sums = new Sums(copies);
  private final Map<Table<?>, List<RuleResult>> parquet = new LinkedHashMap<>();
  private final Map<Table<?>, TableCheck> checks = new LinkedHashMap<>();

  private RunCheck(RunFolder folder, ArticleTexts texts) {
    this.folder = folder;
    this.texts = texts;
  }

  /**
   * Checks the tables.
   *
   * @param scratch a folder for a file that is gone afterwards, as large as all texts
   * @throws IOException if a file cannot be read; what a file holds never throws
   */
  public static Quality of(RunFolder folder, Path scratch) throws IOException {
    try (ArticleTexts texts = new ArticleTexts(scratch)) {
      return new RunCheck(folder, texts).check();
    }
  }

  private Quality check() throws IOException {
    List<Table<?>> tables = folder.tables();
    boolean inParquet = Files.isDirectory(folder.root().resolve("parquet"));
    for (Table<?> table : referredFirst(tables)) {
      TableCheck check = new TableCheck(table, keys, texts, sums.sidesOf(table));
      if (table.name().equals(ARTICLE)) {
        check.addFirst(new ArticleNotes(table, texts, copies));
      }
      check.read(folder);
      keys.complete(table);
      if (inParquet) {
        parquet.put(table, new ParquetCheck(check).check(folder));
      }
      checks.put(table, check);
    }
    List<RuleResult> results = new ArrayList<>();
    for (Table<?> table : tables) {
      TableCheck check = checks.get(table);
      if (check != null) {
        results.addAll(check.results());
      }
      results.addAll(parquet.getOrDefault(table, List.of()));
    }
    results.addAll(sums.results(folder));
    return new Quality(results);
  }

  /** The tables, each behind those it refers to as far as they do not refer to each other. */
  private static Set<Table<?>> referredFirst(List<Table<?>> tables) {
    Set<Table<?>> order = new LinkedHashSet<>();
    Set<String> begun = new LinkedHashSet<>();
    for (Table<?> table : tables) {
      add(table, tables, begun, order);
    }
    return order;
  }

  private static void add(
      Table<?> table, List<Table<?>> tables, Set<String> begun, Set<Table<?>> order) {
    if (!begun.add(table.name())) {
      return;
    }
    for (Column<?> column : table.columns()) {
      if (!column.references().isEmpty()) {
        tables.stream()
            .filter(other -> other.name().equals(column.references()))
            .forEach(other -> add(other, tables, begun, order));
      }
    }
    order.add(table);
  }

  /** Keeps of every article what the checks of the facts need. */
  private record ArticleNotes(int key, int text, int copyOf, ArticleTexts texts, KeyTable copies)
      implements RowCheck {

    ArticleNotes(Table<?> table, ArticleTexts texts, KeyTable copies) {
      this(
          table.indexOf("article_id"),
          table.indexOf("text"),
          table.indexOf("copy_of"),
          texts,
          copies);
    }

    @Override
    public void check(CheckedRow row) throws IOException {
      texts.put(row.hash(key), row.text(text));
      if (row.has(copyOf)) {
        copies.add(row.hash(key), 1);
      }
    }

    @Override
    public List<RuleResult> results() {
      return List.of();
    }
  }
}
