package news.parallax.report.table;

import java.util.ArrayList;
import java.util.List;
import news.parallax.report.schema.Table;

/**
 * {@code views.sql}: the tables of a run as views of DuckDB, and for every table of facts a view
 * that lays the outlet, the headline, the source and the sentence beside each fact, so that the
 * tables need not repeat them. The names of such views are those of the tables with {@code view_}
 * in place of {@code fact_}.
 */
public final class ViewsFile {
  /** The name of the file in the folder of a run that holds Parquet. */
  public static final String NAME = "views.sql";

  private static final String HEAD =
      """
      -- The tables of this run for DuckDB, and the facts with all a reader needs beside them.
      -- In the folder of the run: duckdb -init views.sql

      """;

  private ViewsFile() {}

  /**
   * The content of the file; all paths are relative to the folder of the run.
   *
   * @param tables of the run
   */
  static String sql(List<Table<?>> tables) {
    StringBuilder sql = new StringBuilder(HEAD);
    for (Table<?> table : tables) {
      sql.append(
          "CREATE OR REPLACE VIEW %1$s AS FROM read_parquet('parquet/%1$s/*/*.parquet', hive_partitioning = true);\n"
              .formatted(table));
    }
    for (Table<?> table : tables) {
      if (isFact(table)) {
        sql.append('\n').append(view(table));
      }
    }
    return sql.toString();
  }

  private static boolean isFact(Table<?> table) {
    return table.name().startsWith("fact_") && has(table, "article_id");
  }

  private static boolean has(Table<?> table, String column) {
    return table.columns().stream().anyMatch(each -> each.name().equals(column));
  }

  private static String view(Table<?> fact) {
    List<String> first = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    List<String> last = new ArrayList<>();
    List<String> joins = new ArrayList<>();
    first.add("article.outlet_name");
    joins.add("JOIN dim_article article ON article.article_id = fact.article_id");
    own(fact, "date", first, taken);
    first.add("article.headline");
    if (has(fact, "source_name")) {
      own(fact, "source_name", first, taken);
    } else if (has(fact, "source_id")) {
      first.add("source.source_name");
      joins.add("LEFT JOIN dim_source source ON source.source_id = fact.source_id");
    }
    if (has(fact, "sentence_id")) {
      first.add("sentence.text AS sentence_text");
      last.add("sentence.\"start\" AS sentence_start");
      last.add("sentence.\"end\" AS sentence_end");
      joins.add("JOIN dim_sentence sentence ON sentence.sentence_id = fact.sentence_id");
    }
    first.add("fact.*" + (taken.isEmpty() ? "" : " EXCLUDE (" + String.join(", ", taken) + ")"));
    first.addAll(last);
    return "CREATE OR REPLACE VIEW %s AS\nSELECT %s\nFROM %s fact\n%s;\n"
        .formatted(
            fact.name().replaceFirst("fact_", "view_"),
            String.join(", ", first),
            fact,
            String.join("\n", joins));
  }

  private static void own(Table<?> fact, String column, List<String> first, List<String> taken) {
    if (has(fact, column)) {
      first.add("fact." + column);
      taken.add(column);
    }
  }
}
