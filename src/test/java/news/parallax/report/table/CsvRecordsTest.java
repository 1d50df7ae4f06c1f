package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
  private static final String ALPHABET = "ab \",\r\n\t'é\uD83D\uDE00;";

  private static List<List<String>> read(String csv) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (CsvRecords records = new CsvRecords(new StringReader(csv))) {
      for (CsvCells cells = records.next(); cells != null; cells = records.next()) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
          texts.add(cells.text(i));
          assertThat(cells.isEmpty(i), is(cells.text(i).isEmpty()));
        }
        all.add(texts);
      }
    }
    return all;
  }

  @Test
  void cellsWithAndWithoutQuotationMarks() throws IOException {
    assertThat(
        read("a,\"b,\"\"c\"\"\r\nd\",,1.5\r\n\"\",x\n"),
        is(List.of(List.of("a", "b,\"c\"\r\nd", "", "1.5"), List.of("", "x"))));
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(read("a,b\r\nc,"), is(List.of(List.of("a", "b"), List.of("c", ""))));
    assertThat(read("a,\"b\""), is(List.of(List.of("a", "b"))));
    assertThat(read(""), is(List.of()));
  }

  @Test
  void anEmptyLineIsARecordOfOneEmptyCell() throws IOException {
    assertThat(read("a\r\n\r\nb\r\n"), is(List.of(List.of("a"), List.of(""), List.of("b"))));
  }

  @Test
  void aBrokenFileIsTold() {
    assertThat(
        assertThrows(IOException.class, () -> read("a\r\n\"b")).getMessage(),
        containsString("record 2: a quotation mark is not closed"));
    assertThat(
        assertThrows(IOException.class, () -> read("\"a\"b,c")).getMessage(),
        containsString("'b' behind a closing quotation mark"));
  }

  @Test
  void whatTheWriterWritesIsReadAsAnotherReaderReadsIt() throws IOException {
    Random random = new Random(20);
    CSVFormat format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();
    for (int round = 0; round < 200; round++) {
      StringWriter csv = new StringWriter();
      CSVPrinter printer = new CSVPrinter(csv, format);
      int columns = 1 + random.nextInt(5);
      for (int row = 0; row < 40; row++) {
        for (int i = 0; i < columns; i++) {
          printer.print(random.nextInt(4) == 0 ? Integer.valueOf(random.nextInt()) : text(random));
        }
        printer.println();
      }
      List<List<String>> expected = new ArrayList<>();
      try (CSVParser parser = CSVParser.parse(csv.toString(), format)) {
        parser.forEach(row -> expected.add(row.toList()));
      }
      assertThat(read(csv.toString()), is(expected));
    }
  }

  /** Long enough now and then for the buffers to be filled. */
  private static String text(Random random) {
    int length = random.nextInt(50) == 0 ? 5_000 : random.nextInt(9);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
