package news.parallax.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import news.parallax.article.Rejection;
import news.parallax.coverage.ArticleFacts;
import news.parallax.frame.Codebook;
import news.parallax.read.ColumnMap;
import org.junit.jupiter.api.Test;

/** The seed articles, analysed as a job would. */
class SeedTablesTest extends DuckDbReading {

  @Override
  List<ArticleFacts> articles() throws IOException {
    AnalysedInput seeds = AnalysedInput.of("seeds/*.txt", ColumnMap.DEFAULT);
    assertThat(seeds.rejections(), empty());
    return seeds.articles();
  }

  @Override
  List<Codebook> codebooks() {
    return AnalysedInput.codebooks();
  }

  @Override
  List<Rejection> rejections() {
    return List.of();
  }

  @Test
  void aggregatesAddUpToTheFacts() throws SQLException {
    for (String pair :
        List.of(
            "SELECT sum(attributions) FROM agg_outlet = SELECT count(*) FROM fact_attribution",
            "SELECT sum(attributions) FROM agg_source = SELECT count(*) FROM fact_attribution",
            "SELECT sum(attributions) FROM agg_outlet_source = SELECT count(*) FROM fact_attribution",
            "SELECT sum(attributions) FROM agg_outlet_source_type = SELECT count(*) FROM fact_attribution",
            "SELECT sum(content_words) FROM agg_source = SELECT sum(content_words) FROM fact_attribution",
            "SELECT sum(sentences) FROM agg_outlet_frame = SELECT count(*) FROM fact_frame",
            "SELECT sum(labels) FROM agg_outlet_actor_label = SELECT count(*) FROM fact_label",
            "SELECT sum(labels) FROM dim_actor = SELECT count(*) FROM fact_label",
            "SELECT sum(roles) FROM agg_outlet_actor_role = SELECT count(*) FROM fact_role",
            "SELECT sum(sentences) FROM agg_daily_frame = SELECT count(date) FROM fact_frame",
            "SELECT sum(sentences) FROM agg_frame_source_type = SELECT count(source_id) FROM fact_frame",
            "SELECT sum(words) FROM agg_outlet = SELECT sum(words) FROM dim_article",
            "SELECT sum(articles) FROM agg_daily = SELECT count(date) FROM dim_article",
            "SELECT articles FROM dim_run = SELECT count(*) FROM dim_article",
            "SELECT sum(articles) FROM agg_outlet = SELECT 5")) {
      String[] sides = pair.split(" = ", 2);
      assertThat(pair, rows(sides[0]), is(rows(sides[1])));
    }
  }
}
