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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "007",
        "0.1",
        "0.3",
        "0.0001",
        "0.9999",
        "12.5",
        "1234567890.123",
        "0.3000000000001"
      })
  void plainNumbersAreThoseThatWouldBeParsed(String number) throws IOException {
    assertThat(plain(number, true), is(Double.parseDouble(number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.0E-5", ".5", "5.", "1.2.3", "0x1", "", "1234567890.123456", "a"})
  void whatIsNoPlainNumberIsLeftToOthers(String cell) throws IOException {
    assertThat(Double.isNaN(plain(cell, true)), is(true));
  }

  @Test
  void aWholeNumberHasNoPoint() throws IOException {
    assertThat(Double.isNaN(plain("1.0", false)), is(true));
    assertThat(plain("999999999999999", false), is(999999999999999.0));
  }

  private double plain(String cell, boolean point) throws IOException {
    RunFolder folder = folderWith("share,run_date\r\n" + cell + ",\"2026-01-31\"\r\n");
    try (TableRows rows = TableRows.open(folder, DimensionTables.DATE)) {
      return rows.iterator().next().plainNumber(0, point);
    }
  }
}
