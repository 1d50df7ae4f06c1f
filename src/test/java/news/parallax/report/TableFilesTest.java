package news.parallax.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import news.parallax.coverage.CoverageStatistics;
import news.parallax.coverage.InventedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {
  @TempDir Path root;

  @Test
  void writesCsvAndParquetOfEveryTable() throws IOException {
    RunFolder folder = new RunFolder(root, LocalDate.of(2020, 10, 1));
    try (ArticleParts parts = new ArticleParts(folder, InventedArticles.codebooks(), 0)) {
      parts.write(InventedArticles.harbour());
    }
    CoverageStatistics statistics = new CoverageStatistics();
    statistics.add(InventedArticles.harbour());
    TableFiles files = new TableFiles(folder);
    files.writeStatistics(
        statistics,
        new RunInfo(
            "coverage", folder.runDate(), "1", "a1", "b2", InventedArticles.codebooks(), 0, 0));
    files.finish();
    for (Table<?> table : Tables.all()) {
      assertThat(Files.exists(folder.parquet(table, 0)), is(true));
    }
    assertThat(Files.exists(folder.csvParts()), is(false));
    assertThat(
        Files.readString(folder.csv(RejectedTable.REJECTED)).lines().toList(),
        is(List.of("rejected_id,input,position,stage,reason,excerpt,run_date")));
  }
}
