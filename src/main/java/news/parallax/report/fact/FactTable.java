package news.parallax.report.fact;

import java.util.function.Function;
import news.parallax.report.schema.Table;
import news.parallax.report.schema.TableBuilder;

/** How a table of facts begins: the columns that all of them have in common. */
public final class FactTable {
  private FactTable() {}

  /** Begins the declaration of a table whose rows no other table names by a key. */
  public static <R> TableBuilder<R> named(
      String name, String description, Function<R, ArticleRow> article) {
    return ofArticle(Table.named(name, description), article);
  }

  /**
   * Begins the declaration of a table.
   *
   * @param key the column of the row's key
   * @param prefix the letters that its keys begin with
   */
  public static <R> TableBuilder<R> named(
      String name,
      String description,
      String key,
      String prefix,
      Function<R, String> id,
      Function<R, ArticleRow> article) {
    return ofArticle(
        Table.<R>named(name, description).text(key, "Key of the row, " + prefix + "_….", id),
        article);
  }

  private static <R> TableBuilder<R> ofArticle(
      TableBuilder<R> table, Function<R, ArticleRow> article) {
    return table
        .reference(
            "article_id",
            "dim_article",
            "The article it stands in.",
            row -> article.apply(row).id())
        .reference(
            "outlet_id",
            "dim_outlet",
            "Who publishes the article.",
            row -> article.apply(row).keys().outlet())
        .dateReferenceOrNull(
            "date",
            "Publication date of the article; null if unknown.",
            row -> article.apply(row).date());
  }
}
