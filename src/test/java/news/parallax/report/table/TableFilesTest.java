package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.analysis.NastyArticles;
import news.parallax.analysis.RunKnowledge;
import news.parallax.article.Rejection;
import news.parallax.report.aggregate.DimensionTables;
import news.parallax.report.fact.RejectedTable;
import news.parallax.report.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {
  private static final List<Rejection> REJECTIONS =
      List.of(
          new Rejection("b.txt", 2, Rejection.Stage.CLEAN, "No text", null),
          new Rejection("a.txt", 10, Rejection.Stage.READ, "Broken", "x"),
          new Rejection("a.txt", 9, Rejection.Stage.READ, "Broken", "x"));

  @TempDir Path root;

  @Test
  void twoRunsWriteTheSameBytesAndCsvDoesNotTellHowManyPartsItHad() throws IOException {
    List<ArticleFacts> articles = NastyArticles.all();
    InventedRun.write(root.resolve("one"), articles, REJECTIONS, 2);
    List<ArticleFacts> shuffled = new ArrayList<>(articles);
    Collections.reverse(shuffled);
    List<Rejection> shuffledRejections = new ArrayList<>(REJECTIONS);
    Collections.reverse(shuffledRejections);
    InventedRun.write(root.resolve("two"), shuffled, shuffledRejections, 2);
    assertThat(digests("two", "csv", "parquet"), is(digests("one", "csv", "parquet")));
    for (String file : List.of("datapackage.json", "DATA_DICTIONARY.md")) {
      assertThat(
          Files.readString(root.resolve("two").resolve(file)),
          is(Files.readString(root.resolve("one").resolve(file))));
    }
    InventedRun.write(root.resolve("five"), articles, REJECTIONS, 5);
    assertThat(digests("five", "csv"), is(digests("one", "csv")));
  }

  @Test
  void onlyTheFilesOfTheTablesAreLeftTheirLinesEndInCrLfAndTextIsQuoted() throws IOException {
    RunFolder folder = InventedRun.write(root, List.of(InventedArticles.harbour()), REJECTIONS, 1);
    try (Stream<Path> left = Files.list(root)) {
      assertThat(
          left.map(path -> path.getFileName().toString()).sorted().toList(),
          is(List.of("DATA_DICTIONARY.md", "csv", "datapackage.json", "parquet", "views.sql")));
    }
    String csv = Files.readString(folder.csv(DimensionTables.outlet(List.of())));
    assertThat(csv, endsWith("\"The Daily Example\",,\"false\",,,\"2020-10-01\"\r\n"));
    assertThat(csv.replace("\r\n", ""), not(containsString("\n")));
  }

  @Test
  void tablesWithoutRowsHaveAHeaderAndAReadableParquetFile() throws IOException, SQLException {
    RunFolder folder = InventedRun.write(root, List.of(), List.of(), 1);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (Table<?> table : Tables.all()) {
        String header =
            table.columns().stream()
                    .map(column -> column.name() + ",")
                    .collect(Collectors.joining())
                + "run_date\r\n";
        String csv = Files.readString(folder.csv(table));
        long rows = csv.lines().count() - 1;
        assertThat(csv.substring(0, header.length()), is(header));
        assertThat(Files.exists(folder.parquet(table).resolve("part-00000.parquet")), is(true));
        try (ResultSet count =
            statement.executeQuery(
                "SELECT count(*) FROM '" + folder.parquet(table) + "/*.parquet'")) {
          count.next();
          assertThat(table + "", count.getLong(1), is(rows));
        }
        boolean fromTheSpecAlone = table == DimensionTables.RUN || table == DimensionTables.FRAME;
        assertThat(table + "", rows > 0, is(fromTheSpecAlone));
      }
    }
  }

  @Test
  void rejectionsAreSortedByPlaceAndEqualOnesKept() throws IOException {
    List<Rejection> twice = new ArrayList<>(REJECTIONS);
    twice.addAll(REJECTIONS);
    RunFolder folder = InventedRun.write(root, List.of(), twice, 1);
    List<String> places =
        Files.readString(folder.csv(RejectedTable.REJECTED))
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1)[1] + line.split(",", -1)[2])
            .toList();
    assertThat(
        places,
        is(
            List.of(
                "\"a.txt\"9",
                "\"a.txt\"9",
                "\"a.txt\"10",
                "\"a.txt\"10",
                "\"b.txt\"2",
                "\"b.txt\"2")));
  }

  @Test
  void anArticleOutOfOrderIsRefused() throws IOException {
    List<ArticleFacts> articles = new ArrayList<>(NastyArticles.all());
    articles.sort(Comparator.comparing((ArticleFacts facts) -> facts.article().id()).reversed());
    RunFolder folder = new RunFolder(root, LocalDate.of(2020, 10, 1));
    try (ArticleParts parts = new ArticleParts(folder, InventedArticles.codebooks(), 0)) {
      parts.write(RunKnowledge.NONE.place(articles.get(0)));
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> parts.write(RunKnowledge.NONE.place(articles.get(1))));
      assertThat(refused.getMessage(), containsString("dim_article out of order or twice"));
    }
  }

  @Test
  void anAssignmentToAnUnknownFrameIsRefused() throws IOException {
    ArticleFacts facts =
        InventedArticles.article("A", null, "Head\n\nThe economy.")
            .assignment("policy", "morality", "economy")
            .facts();
    RunFolder folder = new RunFolder(root, LocalDate.of(2020, 10, 1));
    try (ArticleParts parts = new ArticleParts(folder, InventedArticles.codebooks(), 0)) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class, () -> parts.write(RunKnowledge.NONE.place(facts)));
      assertThat(refused.getMessage(), containsString("morality of codebook policy"));
    }
  }

  private List<FileDigest> digests(String run, String... folders) throws IOException {
    return FileDigest.below(root.resolve(run), folders);
  }
}
