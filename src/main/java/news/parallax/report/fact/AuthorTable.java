package news.parallax.report.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Authors;
import news.parallax.article.Excerpt;
import news.parallax.report.schema.Table;

/** The declaration of {@code bridge_article_author}. */
public final class AuthorTable {
  /** An author of an article, counted from 1 in the order of the byline. */
  public record Row(ArticleRow article, String name, int position) {}

  public static final Table<Row> ARTICLE_AUTHOR =
      Table.<Row>named(
              "bridge_article_author",
              "Who wrote which article: the people that its byline names. Desks, agencies and"
                  + " outlets are none.")
          .reference("article_id", "dim_article", "The article.", row -> row.article().id())
          .reference("author_id", "dim_author", "The author.", row -> Authors.id(row.name()))
          .text("author_name", "The name as the byline has it.", Row::name)
          .count(
              "position",
              "authors",
              "The place in the byline, counted from 1.",
              row -> row.position())
          .uniqueBy("article_id", "author_id");

  private AuthorTable() {}

  /** The authors of an article; one that is named twice counts once. */
  public static List<Row> rows(ArticleRow article) {
    Excerpt byline = article.facts().article().byline();
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String name : byline == null ? List.<String>of() : Authors.of(byline.text())) {
      rows.putIfAbsent(Authors.id(name), new Row(article, name, rows.size() + 1));
    }
    return new ArrayList<>(rows.values());
  }
}
