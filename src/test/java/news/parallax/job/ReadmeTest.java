package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says works. */
class ReadmeTest {
  private static final Pattern QUERY = Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
  private static final Pattern MAKE = Pattern.compile("`?make ([a-z][a-z-]+)");

  @Test
  void itsQueriesFindRows() throws IOException, SQLException {
    List<String> queries = all(QUERY, readme());
    assertThat(queries, not(empty()));
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (String query : queries) {
        try (ResultSet rows =
            statement.executeQuery(
                query.replace("output/coverage", SeedRun.output() + "/coverage"))) {
          int count = 0;
          while (rows.next()) {
            count++;
          }
          assertThat(query, count, greaterThan(0));
        }
      }
    }
  }

  @Test
  void itsLinksLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String link : all(LINK, readme())) {
      if (!link.contains("://") && Files.notExists(Path.of(link))) {
        broken.add(link);
      }
    }
    assertThat(broken, empty());
  }

  @Test
  void theTargetsItNamesAreInTheMakefile() throws IOException {
    List<String> targets =
        all(
            Pattern.compile("^([a-z][a-z-]+):", Pattern.MULTILINE),
            Files.readString(Path.of("Makefile")));
    for (String target : all(MAKE, readme())) {
      assertThat(targets, hasItem(target));
    }
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
