package news.parallax.report.excel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.report.schema.Table;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.Tables;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelCsvTest {
  @TempDir static Path root;
  private static RunFolder folder;
  private static List<String> notes;

  @BeforeAll
  static void write() throws IOException {
    folder = InventedSpreadsheets.write(root);
    notes = new ExcelCsv().write(folder, InventedSpreadsheets.run());
  }

  @Test
  void everyTableOpensAsItIsWithAByteOrderMark() throws IOException {
    for (Table<?> table : Tables.all()) {
      String excel = read(table.name());
      assertThat(excel, startsWith("\ufeff" + table.columns().get(0).name() + ","));
      assertThat(excel.endsWith("\r\n"), is(true));
      int plain = records(Files.readString(folder.csv(table))).size();
      assertThat(table.name(), records(excel).size(), is(plain));
    }
  }

  @Test
  void textIsGuardedAndNumbersAreNot() throws IOException {
    List<CSVRecord> rejected = records(read("fact_rejected"));
    assertThat(rejected.get(1).get(4), is("'" + InventedSpreadsheets.FORMULA));
    assertThat(rejected.get(2).get(5).length(), is(CellLimits.TEXT));
    assertThat(read("dim_frame"), containsString(",FALSE,-2.0,"));
    assertThat(notes, hasItem(containsString("excel/fact_rejected.csv: 1 texts cut")));
  }

  @Test
  void timesHaveASpaceAndFlagsAreThoseOfSpreadsheets() throws IOException {
    assertThat(read("dim_article"), not(containsString("T00:00")));
    assertThat(read("dim_frame"), containsString(",FALSE,"));
  }

  @Test
  void whatIsLeftOutOfATooLongTableIsTold() throws IOException {
    List<String> told = new ExcelCsv(1).write(folder, InventedSpreadsheets.run());
    try {
      assertThat(records(read("fact_rejected")).size(), is(2));
      assertThat(told, hasItem(startsWith("excel/fact_rejected.csv holds the first 1 of 2 rows")));
    } finally {
      new ExcelCsv().write(folder, InventedSpreadsheets.run());
    }
  }

  @Test
  void theHeaderIsThatOfTheTable() throws IOException {
    assertThat(
        records(read("dim_outlet")).get(0).toList(),
        contains(
            "\ufeffoutlet_id", "outlet_name", "country", "agency", "owner", "medium", "run_date"));
  }

  private static String read(String table) throws IOException {
    return Files.readString(root.resolve("excel").resolve(table + ".csv"));
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    return CSVParser.parse(csv, CSVFormat.RFC4180).getRecords();
  }
}
