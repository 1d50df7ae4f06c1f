package news.parallax.report.excel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.Tables;
import news.parallax.report.use.Tool;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens what is made for spreadsheets and gives back every value. */
@Tag("tools")
@EnabledIf(value = "isThere", disabledReason = "LibreOffice (soffice) is not on this machine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibreOfficeTest {
  /** Commas, UTF-8, text in quotation marks and numbers not; for the workbook, all sheets. */
  private static final String SHEET_AS_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false";

  /** UTF-8, commas; English; days and numbers are recognised. */
  private static final String OPEN_CSV = "--infilter=CSV:44,34,76,1,,1033,false,true";

  private static final double ROUNDING = 1e-12;

  private Path root;
  private RunFolder folder;
  private Path workbook;
  private Path csv;

  static boolean isThere() {
    return Tool.LIBRE_OFFICE.canRun("--version");
  }

  @BeforeAll
  void convert(@TempDir Path temporary) throws IOException {
    root = temporary;
    folder = InventedSpreadsheets.write(root);
    new CoverageWorkbook().write(folder, InventedSpreadsheets.run());
    new ExcelCsv().write(folder, InventedSpreadsheets.run());
    workbook = root.resolve("from-workbook");
    soffice("--convert-to", SHEET_AS_CSV + ",-1", "--outdir", workbook.toString(), "coverage.xlsx");
    csv = root.resolve("from-csv");
    soffice(
        OPEN_CSV,
        "--convert-to",
        SHEET_AS_CSV,
        "--outdir",
        csv.toString(),
        "excel/dim_article.csv",
        "excel/dim_frame.csv",
        "excel/dim_date.csv",
        "excel/fact_rejected.csv");
  }

  private void soffice(String... arguments) throws IOException {
    List<String> all = new ArrayList<>();
    all.add("-env:UserInstallation=" + root.resolve("profile").toUri());
    all.add("--headless");
    all.addAll(List.of(arguments));
    Tool.Outcome outcome = Tool.LIBRE_OFFICE.run(root, all.toArray(String[]::new));
    assertThat(outcome.said(), outcome.exitCode(), is(0));
  }

  @Test
  void everySheetHoldsItsTable() throws IOException {
    SheetNames names = new SheetNames();
    for (Table<?> table : Tables.all()) {
      if (table.name().endsWith("_without_copies")) {
        continue; // has no sheet
      }
      String name = names.of(table.name());
      List<CSVRecord> sheet = records(workbook.resolve("coverage-" + name + ".csv"));
      List<CSVRecord> rows = records(folder.csv(table));
      assertThat(name, sheet.size(), is(rows.size()));
      SheetColumns columns = SheetColumns.of(table);
      for (int row = 1; row < rows.size(); row++) {
        for (int i = 0; i < columns.size(); i++) {
          SheetColumn column = columns.column(i);
          if (column.isOwn()) {
            String expected = rows.get(row).get(column.index());
            String found = i < sheet.get(row).size() ? sheet.get(row).get(i) : "";
            assertSame(name, column.column(), expected, found);
          }
        }
      }
    }
  }

  private static void assertSame(String sheet, Column<?> column, String expected, String found) {
    String where = sheet + "." + column.name() + " of " + expected;
    if (expected.isEmpty()) {
      assertThat(where, found, is(""));
      return;
    }
    switch (column.type()) {
      case STRING -> assertThat(where, inXml(found), is(inXml(CellLimits.fitting(expected))));
      case BOOLEAN -> assertThat(where, found, is(expected.toUpperCase(Locale.ROOT)));
      case DATE -> assertThat(where, found, is(expected));
      case TIMESTAMP -> assertThat(where, found, is(expected.replace('T', ' ')));
      case INT64, DOUBLE -> assertThat(where, isNear(expected, found), is(true));
    }
  }

  /** What a workbook can hold of a text: XML has no control characters but tab and line feed. */
  private static String inXml(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]", "");
  }

  private static boolean isNear(String expected, String found) {
    boolean percent = found.endsWith("%");
    double number = Double.parseDouble(percent ? found.replace("%", "") : found);
    double value = Double.parseDouble(expected);
    return Math.abs((percent ? number / 100 : number) - value) <= ROUNDING * Math.abs(value);
  }

  @Test
  void aFormulaStaysTextAndANumberStaysANumber() throws IOException {
    String rejected = Files.readString(workbook.resolve("coverage-fact_rejected.csv"));
    assertThat(
        rejected, containsString("\"=HYPERLINK(\"\"http://example.org\"\",\"\"press\"\")\""));
    assertThat(rejected, containsString("\"_x0041_ and -2\""));
    String frames = Files.readString(workbook.resolve("coverage-dim_frame.csv"));
    assertThat(frames, containsString(",FALSE,-2,"));
  }

  @Test
  void aDayStaysADay() throws IOException {
    String dates = Files.readString(workbook.resolve("coverage-dim_date.csv"));
    assertThat(dates, containsString("\n20"));
    assertThat(Files.readString(csv.resolve("dim_date.csv")), containsString("\n20"));
  }

  @Test
  void csvOpensWithTheSameTypes() throws IOException {
    String rejected = Files.readString(csv.resolve("fact_rejected.csv"));
    assertThat(
        rejected, containsString("\"'=HYPERLINK(\"\"http://example.org\"\",\"\"press\"\")\""));
    assertThat(Files.readString(csv.resolve("dim_frame.csv")), containsString(",FALSE,-2,"));
    int articles = records(folder.csv(Tables.named("dim_article"))).size();
    assertThat(records(csv.resolve("dim_article.csv")).size(), is(articles));
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }
}
