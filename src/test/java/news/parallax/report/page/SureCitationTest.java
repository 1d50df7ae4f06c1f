package news.parallax.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SureCitationTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "true,false,false,statement,name,0.98,true",
    "true,false,false,statement,surname,0.95,true",
    "true,false,false,statement,pronoun,0.99,false",
    "true,false,false,statement,title,0.99,false",
    "true,false,false,statement,carried_on,,false",
    "true,false,false,statement,name,,false",
    "true,false,false,statement,surname,0.89,false",
    "true,false,false,belief,name,0.98,false",
    "true,false,true,statement,name,0.98,false",
    "true,true,false,statement,name,0.98,false",
    "false,false,false,statement,name,0.98,false",
  })
  void onlyStatementsBesideTheNameAreSure(
      String counted,
      String nested,
      String negated,
      String act,
      String resolution,
      @Nullable String confidence,
      boolean sure)
      throws IOException {
    RunFolder folder = new RunFolder(root, LocalDate.EPOCH);
    Path file = folder.csv(Tables.named("fact_attribution"));
    Files.createDirectories(file.getParent());
    String given = confidence == null ? "" : confidence;
    Files.writeString(
        file,
        "counted,nested,negated,act,resolution,confidence\r\n"
            + String.join(",", counted, nested, negated, act, resolution, given)
            + "\r\n");
    try (TableRows rows = TableRows.open(folder, Tables.named("fact_attribution"))) {
      assertThat(Citations.SureCitation.is(rows.iterator().next()), is(sure));
    }
  }
}
