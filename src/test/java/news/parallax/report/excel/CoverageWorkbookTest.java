package news.parallax.report.excel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import news.parallax.analysis.InventedArticles;
import news.parallax.report.schema.Table;
import news.parallax.report.table.InventedRun;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;
import news.parallax.report.table.TableRows;
import news.parallax.report.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageWorkbookTest {
  private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\"");

  @TempDir static Path root;
  private static RunFolder folder;

  @BeforeAll
  static void write() throws IOException {
    folder = InventedSpreadsheets.write(root);
    new CoverageWorkbook().write(folder, InventedSpreadsheets.run());
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(file());
    new CoverageWorkbook().write(folder, InventedSpreadsheets.run());
    assertThat(Files.readAllBytes(file()), is(first));
    assertThat(part("docProps/core.xml"), containsString(">2020-10-01T00:00:00Z<"));
  }

  /** Two workbooks of one second would have the same bytes even if the clock were in them. */
  @Test
  void noPartTellsWhenItWasWritten() throws IOException {
    try (ZipFile zip = new ZipFile(file().toFile())) {
      Set<Integer> years =
          zip.stream()
              .map(part -> part.getTimeLocal().getYear())
              .collect(Collectors.toUnmodifiableSet());
      assertThat(years, is(Set.of(1980)));
    }
  }

  @Test
  void hasASheetForEachTableBetweenTheRunAndTheColumns() throws IOException {
    List<String> sheets = sheets();
    assertThat(sheets.size(), is(withSheets().size() + 2));
    assertThat(sheets, not(hasItem(endsWith("_without_copies"))));
    assertThat(sheets.get(0), is("run"));
    assertThat(sheets.get(1), is("dim_run"));
    assertThat(sheets.get(sheets.size() - 1), is("columns"));
  }

  @Test
  void cellsHaveTheTypesOfTheirColumns() throws IOException {
    assertThat(sheet("dim_frame"), containsString("<v>-2.0</v>"));
    assertThat(
        sheet("fact_rejected"),
        allOf(
            containsString("t=\"inlineStr\""),
            containsString("=HYPERLINK("),
            containsString("_x005F_x0041_ and -2"),
            not(containsString("<f>"))));
    String frames = sheet("fact_frame");
    assertThat(
        frames,
        allOf(containsString("<pane "), containsString("frozen"), containsString("<autoFilter ")));
    assertThat(sheet("dim_date"), containsString("<v>44"));
    assertThat(part("xl/styles.xml"), containsString("yyyy-mm-dd"));
  }

  @Test
  void theFirstSheetTellsOfTheRunAndOfWhatIsLeftOut() throws IOException {
    byte[] whole = Files.readAllBytes(file());
    try {
      List<String> notes = new CoverageWorkbook(0, 40, 8).write(folder, InventedSpreadsheets.run());
      assertThat(
          notes,
          hasItem(startsWith("coverage.xlsx: sheet fact_rejected holds the first 1 of 2 rows")));
      assertThat(
          sheet("run"),
          allOf(
              containsString("Parallax: coverage"),
              containsString("sheet fact_rejected holds the first 1 of 2 rows"),
              containsString(InventedSpreadsheets.run().id()),
              containsString("<hyperlink ")));
    } finally {
      Files.write(file(), whole);
    }
  }

  @Test
  void nothingIsSaidWhereNothingIsLeftOut() throws IOException {
    Path small = Files.createDirectory(root.resolve("small"));
    RunFolder one = InventedRun.write(small, List.of(InventedArticles.harbour()), List.of(), 1);
    assertThat(new CoverageWorkbook().write(one, InventedSpreadsheets.run()), empty());
  }

  @Test
  void anAggregateThatIsCutShowsItsLargestRows() throws IOException {
    Table<?> table = Tables.named("agg_outlet_source");
    long rows = 0;
    List<Long> counts = new ArrayList<>();
    try (TableRows all = TableRows.open(folder, table)) {
      for (TableRow row : all) {
        counts.add(row.whole("articles"));
        rows++;
      }
    }
    counts.sort(Comparator.reverseOrder());
    List<Long> shown = new ArrayList<>();
    RowChoice choice = RowChoice.of(folder, table, rows, 2);
    try (TableRows all = TableRows.open(folder, table)) {
      for (TableRow row : all) {
        if (choice.takes(row)) {
          shown.add(row.whole("articles"));
        }
      }
    }
    shown.sort(Comparator.reverseOrder());
    assertThat(shown, is(counts.subList(0, 2)));
    assertThat(choice.told(), is("the 2 rows with the most articles"));
  }

  private static List<Table<?>> withSheets() {
    return Tables.all().stream()
        .filter(table -> !table.name().endsWith("_without_copies"))
        .toList();
  }

  private static Path file() {
    return root.resolve(CoverageWorkbook.FILE);
  }

  private static List<String> sheets() throws IOException {
    List<String> sheets = new ArrayList<>();
    Matcher matcher = SHEET.matcher(part("xl/workbook.xml"));
    while (matcher.find()) {
      sheets.add(matcher.group(1));
    }
    return sheets;
  }

  private static String sheet(String name) throws IOException {
    return part("xl/worksheets/sheet" + (sheets().indexOf(name) + 1) + ".xml");
  }

  private static String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(file().toFile());
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
