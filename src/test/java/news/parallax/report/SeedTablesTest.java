package news.parallax.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Rejection;
import news.parallax.coverage.AnalysisPlan;
import news.parallax.coverage.ArticleFacts;
import news.parallax.coverage.SliceAnalyst;
import news.parallax.frame.Codebook;
import news.parallax.frame.CodebookFile;
import news.parallax.read.ColumnMap;
import news.parallax.read.InputListing;
import news.parallax.read.InputSlice;
import news.parallax.read.InputSlices;
import news.parallax.read.UnusableInputException;
import news.parallax.source.ActorList;
import news.parallax.text.clean.OutletList;
import news.parallax.yaml.Problems;
import org.junit.jupiter.api.Test;

/** The seed articles, analysed as a job would. */
class SeedTablesTest extends DuckDbReading {
  private static final long SLICE_BYTES = 1 << 20;

  @Override
  List<ArticleFacts> articles() throws IOException {
    SliceAnalyst analyst =
        SliceAnalyst.of(
            new AnalysisPlan(
                "seeds",
                ColumnMap.DEFAULT,
                Set.of("en"),
                codebooks(),
                OutletList.EMPTY,
                ActorList.EMPTY));
    List<ArticleFacts> articles = new ArrayList<>();
    try {
      InputListing listing = InputListing.of(Path.of("."), List.of("seeds/*.txt"));
      for (InputSlice slice : InputSlices.cut(listing.files(), SLICE_BYTES)) {
        analyst.analyse(
            slice,
            articles::add,
            rejection -> {
              throw new AssertionError(rejection);
            });
      }
    } catch (UnusableInputException e) {
      throw new IOException(e);
    }
    return articles;
  }

  @Override
  List<Codebook> codebooks() {
    Map<String, Path> files = new LinkedHashMap<>();
    for (String name : List.of("policy-frames", "generic-news-frames")) {
      files.put(name, Path.of("pipelines/codebooks", name + ".yaml"));
    }
    Problems problems = new Problems();
    List<Codebook> codebooks = CodebookFile.readAll(files, problems);
    problems.throwIfAny();
    return codebooks;
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
            "SELECT sum(words) FROM agg_outlet = SELECT sum(words) FROM dim_article",
            "SELECT sum(articles) FROM agg_daily = SELECT count(date) FROM dim_article",
            "SELECT articles FROM dim_run = SELECT count(*) FROM dim_article",
            "SELECT sum(articles) FROM agg_outlet = SELECT 5")) {
      String[] sides = pair.split(" = ", 2);
      assertThat(pair, rows(sides[0]), is(rows(sides[1])));
    }
  }
}
