package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import news.parallax.analysis.ArticleFacts;
import news.parallax.article.Rejection;
import news.parallax.frame.Codebook;
import org.junit.jupiter.api.Test;

/** The seed articles, analysed as a job would. */
class SeedTablesTest extends DuckDbReading {

  @Override
  List<ArticleFacts> articles() throws IOException {
    AnalysedInput seeds = AnalysedInput.seeds();
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
  void theSeedsAreOneStoryNamedByItsFirstReport() throws SQLException {
    assertThat(
        rows("SELECT articles || ' ' || reports || ' ' || names FROM dim_story"),
        is(
            List.of(
                "5 4 Alexander Lukashenko; Vladimir Putin; Dmitry Peskov; Sviatlana Tsikhanouskaya;"
                    + " Kremlin")));
  }

  @Test
  void theDetainedAreTheOnlyConflictBetweenArticlesAndWithinOne() throws SQLException {
    assertThat(
        rows(
            "SELECT least(a.text, b.text) || ' / ' || greatest(a.text, b.text) FROM"
                + " fact_claim_match m JOIN fact_claim a ON a.claim_id = m.claim_id_a JOIN"
                + " fact_claim b ON b.claim_id = m.claim_id_b WHERE relation = 'conflict' ORDER BY"
                + " 1"),
        is(List.of("774 / 84", "84 / at least 500")));
    assertThat(number("SELECT sum(conflicting_claims) FROM agg_story_outlet"), is(3L));
  }

  @Test
  void misspeltNamesAreJoinedWithinTheStory() throws SQLException {
    assertThat(
        rows(
            "SELECT DISTINCT a.name_in_article || ' = ' || s.source_name FROM dim_source_alias a"
                + " JOIN dim_source s USING (source_id) WHERE joined_by = 'story_variant' ORDER BY"
                + " 1"),
        is(
            List.of(
                "Schmidisina = Katsarina Shamatsina",
                "Stavlana Tikankovskaya = Sviatlana Tsikhanouskaya")));
    assertThat(
        number(
            "SELECT count(DISTINCT source_id) FROM dim_source_alias WHERE alias LIKE '%Peskov%'"),
        is(1L));
    assertThat(
        number(
            "SELECT count(DISTINCT source_id) FROM dim_source_alias"
                + " WHERE name_in_article IN ('United Nations', 'UN Human Rights Council')"),
        is(2L));
  }

  @Test
  void aClaimIsItsAttributionsSource() throws SQLException {
    assertThat(
        number(
            "SELECT count(*) FROM fact_claim c LEFT JOIN fact_attribution a USING (attribution_id)"
                + " WHERE c.source_id IS DISTINCT FROM a.source_id"),
        is(0L));
    assertThat(
        number(
            "SELECT count(*) FROM fact_claim c JOIN fact_attribution a USING (attribution_id) WHERE"
                + " c.article_id <> a.article_id OR c.start < a.start OR c.\"end\" > a.\"end\""),
        is(0L));
  }

  @Test
  void aggregatesAddUpToTheFacts() throws SQLException {
    for (String pair :
        List.of(
            "SELECT sum(attributions) FROM agg_outlet = SELECT count(*) FROM fact_attribution WHERE"
                + " counted",
            "SELECT sum(attributions) FROM agg_source = SELECT count(*) FROM fact_attribution WHERE"
                + " counted",
            "SELECT sum(attributions) FROM agg_outlet_source = SELECT count(*) FROM"
                + " fact_attribution WHERE counted",
            "SELECT sum(attributions) FROM agg_outlet_source_type = SELECT count(*) FROM"
                + " fact_attribution WHERE counted",
            "SELECT sum(content_words) FROM agg_source = SELECT sum(content_words) FROM"
                + " fact_attribution WHERE counted",
            "SELECT sum(sentences) FROM agg_outlet_frame = SELECT count(*) FROM fact_frame WHERE"
                + " sure",
            "SELECT sum(labels) FROM agg_outlet_actor_label = SELECT count(*) FROM fact_label",
            "SELECT sum(labels) FROM dim_actor = SELECT count(*) FROM fact_label",
            "SELECT sum(roles) FROM agg_outlet_actor_role = SELECT count(*) FROM fact_role WHERE"
                + " sure",
            "SELECT sum(castings) FROM agg_outlet_character = SELECT count(*) FROM fact_character"
                + " WHERE sure",
            "SELECT sum(castings) FROM dim_actor = SELECT count(*) FROM fact_character",
            "SELECT sum(sentences) FROM agg_daily_frame = SELECT count(date) FROM fact_frame WHERE"
                + " sure",
            "SELECT sum(sentences) FROM agg_frame_source_type = SELECT count(source_id) FROM"
                + " fact_frame WHERE sure",
            "SELECT sum(claims) FROM agg_story_outlet = SELECT count(*) FROM fact_claim",
            "SELECT sum(frame_sentences) FROM agg_story_outlet_frame = SELECT count(*) FROM"
                + " fact_frame WHERE sure",
            "SELECT sum(attributions) FROM agg_story_outlet = SELECT count(*) FROM fact_attribution"
                + " WHERE counted",
            "SELECT sum(words) FROM agg_outlet = SELECT sum(words) FROM dim_article",
            "SELECT sum(articles) FROM agg_daily = SELECT count(date) FROM dim_article",
            "SELECT articles FROM dim_run = SELECT count(*) FROM dim_article",
            "SELECT sum(articles) FROM agg_outlet = SELECT 5")) {
      String[] sides = pair.split(" = ", 2);
      assertThat(pair, rows(sides[0]), is(rows(sides[1])));
    }
  }
}
