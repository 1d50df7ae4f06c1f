package news.parallax.report.table;

import java.util.ArrayList;
import java.util.List;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;

/** {@code DATA_DICTIONARY.md}: every table and column in words, made from their declarations. */
public final class DataDictionary {
  private static final String HEAD =
      """
      # Data dictionary

      Generated from the declarations of the tables; do not edit by hand.

      Every table comes twice with the same rows and columns: as `csv/<table>.csv`
      (`.csv.gz` where a run has much of it) and as `parquet/<table>/run_date=YYYY-MM-DD/part-*.parquet`.
      `dim_` tables say what things are, `fact_` tables have a row for each finding, `agg_` tables count them.

      - **Keys** are a prefix and 16 hexadecimal digits of a hash of what the row stands for (`art_…`,
        `src_…`), the same on every machine and in every run. Those of what stands in an article (`snt_…`, `att_…`)
        have the digits of the article and the offset where it begins, with `-1`, `-2` behind further ones that begin
        there. A key that names a row of another table always finds it.
      - **Offsets** (`start`, `end` and columns ending so) count UTF-16 code units of `dim_article.text`
        from 0, `end` exclusive, as Java, JavaScript and C# count them. Cutting the text at the two gives
        the `text` column beside them, if there is one, code unit for code unit. Python and SQL count characters: there
        the numbers differ behind a sign beyond U+FFFF, such as an emoji.
      - **Sentences** stand once, in `dim_sentence`; facts have their keys. `views.sql`, in the folder of
        the run, holds views for DuckDB that lay outlet, headline, source and sentence beside each fact:
        `view_frame` for `fact_frame` and so on. The sheets of the workbook have them beside it too.
      - **Shares** have six decimals and stand beside their numerator and denominator. `…_low` and `…_high` bound the 95 %
        score interval of Wilson (1927) without continuity correction. It takes each unit counted for an
        observation of its own.
      - **Missing values** are null in Parquet and nothing at all in CSV. Text columns never hold an empty
        text.
      - **CSV** follows RFC 4180: UTF-8, commas, CRLF, a header also without rows. Text and dates are
        always in quotation marks, numbers never, so a name such as `"NA"` can be told from a missing
        value; pandas needs `read_csv(file, keep_default_na=False, na_values=[""])` to do so. Text may
        hold line breaks.
      - **Parquet** has `run_date` in the name of the folder only; readers add it as the last column (DuckDB:
        `read_parquet('parquet/fact_frame/**/*.parquet', hive_partitioning = true)`). In CSV it is the
        last column.
      - **Counts** cover all articles of the run, also articles that are copies of one another.

      """;

  private DataDictionary() {}

  /** The content of the file for a run to which users bring no columns. */
  public static String markdown() {
    return markdown(Tables.all());
  }

  /** The content of the file for those tables. */
  static String markdown(List<Table<?>> tables) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Table<?> table : tables) {
      page.append("- [").append(table.name()).append("](#").append(table.name()).append(")\n");
    }
    for (Table<?> table : tables) {
      append(table, page);
    }
    return page.toString();
  }

  private static void append(Table<?> table, StringBuilder page) {
    page.append("\n## ").append(table.name()).append("\n\n");
    page.append(table.description()).append("\n\n");
    page.append("Unique by ").append(names(table.primaryKey()));
    page.append("; sorted by ").append(names(table.sortKey())).append(".\n\n");
    page.append("| column | type | null | unit | meaning |\n|---|---|---|---|---|\n");
    for (Column<?> column : table.columns()) {
      append(column, page);
    }
    append(Tables.RUN_DATE, page);
  }

  private static void append(Column<?> column, StringBuilder page) {
    List<String> meaning = new ArrayList<>();
    meaning.add(column.description());
    if (!column.references().isEmpty()) {
      meaning.add("Key of `" + column.references() + "`.");
    }
    if (!column.values().isEmpty()) {
      meaning.add("One of " + names(column.values()) + ".");
    }
    page.append("| `").append(column.name()).append("` | ").append(column.type());
    page.append(" | ").append(column.required() ? "" : "yes");
    page.append(" | ").append(column.unit());
    page.append(" | ").append(String.join(" ", meaning)).append(" |\n");
  }

  private static String names(List<String> names) {
    return "`" + String.join("`, `", names) + "`";
  }
}
