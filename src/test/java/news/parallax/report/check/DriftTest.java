package news.parallax.report.check;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.report.table.InventedRun;
import news.parallax.report.table.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {
  private static final DriftLimits SMALL = new DriftLimits(1, 2, 10, 0.2, 0.5);

  @TempDir Path first;
  @TempDir Path second;

  @Test
  void aRunIsLikeItself() throws IOException {
    RunFolder run = write(first, List.of(InventedArticles.harbour()));
    List<RuleResult> results = Drift.between(run, run, SMALL);
    assertThat(results.size(), greaterThan(3));
    assertThat(new Quality(results).isGood(), is(true));
    assertThat(new Quality(results).broken(RuleResult.Severity.WARNING), empty());
  }

  @Test
  void whatChangedIsTold() throws IOException {
    RunFolder one = write(first, List.of(InventedArticles.harbour()));
    RunFolder other = write(second, InventedArticles.copies());
    List<RuleResult> results = Drift.between(one, other, SMALL);
    List<RuleResult> broken = results.stream().filter(result -> result.failed() > 0).toList();
    assertThat(broken.size(), greaterThan(0));
    assertThat(broken.get(0).rule(), is("drift"));
    assertThat(broken.get(0).example(), containsString(", before "));
    assertThat(new Quality(Quality.asWarnings(results)).isGood(), is(true));
  }

  @Test
  void smallRunsAreNotCompared() throws IOException {
    RunFolder run = write(first, List.of(InventedArticles.harbour()));
    assertThat(Drift.between(run, run, DriftLimits.DEFAULT), empty());
  }

  private static RunFolder write(Path root, List<ArticleFacts> articles) throws IOException {
    return InventedRun.write(root, articles, List.of(), 1);
  }
}
