package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.report.aggregate.DimensionTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRowsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @TempDir Path root;

  private RunFolder folderWith(String csv) throws IOException {
    RunFolder folder = new RunFolder(root, DAY);
    Path file = folder.csv(DimensionTables.DATE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, csv);
    return folder;
  }

  @Test
  void readsCellsByTheNamesOfTheColumns() throws IOException {
    RunFolder folder =
        folderWith(
            "date,day,share,note,late,run_date\r\n"
                + "\"2020-02-29\",-2,0.25,\"a \"\"b\"\",\nc\",true,\"2026-01-31\"\r\n"
                + ",,,,false,\"2026-01-31\"\r\n");
    List<String> notes = new ArrayList<>();
    List<Boolean> late = new ArrayList<>();
    try (TableRows rows = TableRows.open(folder, DimensionTables.DATE)) {
      for (TableRow row : rows) {
        notes.add(row.text("note"));
        late.add(row.flag("late"));
        if (row.has("date")) {
          assertThat(row.date("date"), is(LocalDate.of(2020, 2, 29)));
          assertThat(row.whole("day"), is(-2L));
          assertThat(row.number("share"), is(0.25));
        } else {
          assertThat(row.date("date") == null, is(true));
        }
      }
    }
    assertThat(notes, contains("a \"b\",\nc", ""));
    assertThat(late, contains(true, false));
  }

  @Test
  void tellsWhichColumnIsMissing() throws IOException {
    RunFolder folder = folderWith("date,run_date\r\n\"2020-02-29\",\"2026-01-31\"\r\n");
    try (TableRows rows = TableRows.open(folder, DimensionTables.DATE)) {
      TableRow row = rows.iterator().next();
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> row.text("dat"));
      assertThat(refused.getMessage(), containsString("no column dat"));
    }
  }
}
