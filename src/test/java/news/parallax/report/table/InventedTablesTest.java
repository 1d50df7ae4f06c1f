package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.analysis.NastyArticles;
import news.parallax.article.Rejection;
import news.parallax.frame.Codebook;
import news.parallax.report.schema.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up articles, most of them full of traps for files and readers. */
class InventedTablesTest extends DuckDbReading {

  @Override
  List<ArticleFacts> articles() {
    List<ArticleFacts> articles = new ArrayList<>(NastyArticles.all());
    articles.add(InventedArticles.harbour());
    articles.addAll(InventedArticles.copies());
    articles.addAll(InventedArticles.storm());
    articles.add(toldThroughout());
    return articles;
  }

  /** One frame in headline, lead and body, so that it leads the narrative. */
  private static ArticleFacts toldThroughout() {
    return InventedArticles.article(
            "The Daily Example",
            LocalDate.of(2020, 9, 13),
            "Trade falls again\n\nExports were down in May. Shops lost customers.\n\nPrices rose.")
        .assignment("policy", "economy", "Trade falls")
        .assignment("policy", "economy", "Exports")
        .assignment("policy", "economy", "Prices")
        .facts();
  }

  @Override
  List<Codebook> codebooks() {
    return InventedArticles.codebooks();
  }

  @Override
  List<Rejection> rejections() {
    Rejection rejection =
        new Rejection("a.txt", 1, Rejection.Stage.READ, "Not text: \"\u0001\"", "=1,\r\n\u0002");
    return List.of(rejection, rejection);
  }

  /**
   * All tables but those that a job fills only if it asks for them (groups; {@code UserColumnsTest}
   * has rows of them), that need articles of which several things are told ({@code
   * MetadataCandidateTest}), a byline as cleaning reads it ({@code UserColumnsTest} too) or the
   * castings of a model ({@code SeedTablesTest}).
   */
  static Stream<Table<?>> filled() {
    return tables()
        .filter(table -> !table.name().equals("fact_metadata"))
        .filter(table -> !table.toString().contains("_group"))
        .filter(table -> !table.toString().contains("author"))
        .filter(table -> !table.toString().contains("character"));
  }

  @ParameterizedTest
  @MethodSource("filled")
  void everyTableHasRows(Table<?> table) throws SQLException {
    assertThat(number("SELECT count(*) FROM " + table), is(greaterThan(0L)));
  }
}
