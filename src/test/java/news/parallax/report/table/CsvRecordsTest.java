package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRecordsTest {
  private static final int[] ALPHABET = "ab \",\r\n\t'é\uD83D\uDE00;".codePoints().toArray();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @TempDir private Path folder;

  private static List<List<String>> read(String csv) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (CsvRecords records = new CsvRecords(inPieces(csv))) {
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

  /** Gives few bytes at a time, so that everything ends up at the end of a buffer once. */
  private static InputStream inPieces(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] into, int at, int length) {
        return super.read(into, at, Math.min(length, 1 + pos % 7));
      }
    };
  }

  @Test
  void theMarkASpreadsheetPutsBeforeTheFirstRecordIsNoCell() throws IOException {
    assertThat(read("\ufeffkind,key\r\n"), is(List.of(List.of("kind", "key"))));
    assertThat(read("\uff21,b\n"), is(List.of(List.of("\uff21", "b"))));
    assertThat(read("a"), is(List.of(List.of("a"))));
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
      Path file = folder.resolve(round + ".csv");
      try (CsvPart part = new CsvPart(file, DAY)) {
        int columns = 1 + random.nextInt(5);
        for (int row = 0; row < 40; row++) {
          @Nullable Object[] cells = new @Nullable Object[columns];
          for (int i = 0; i < columns; i++) {
            cells[i] = cell(random);
            printer.print(cells[i]);
          }
          printer.print(DAY);
          printer.println();
          part.write(cells);
        }
      }
      assertThat(Files.readString(file), is(csv.toString()));
      List<List<String>> expected = new ArrayList<>();
      try (CSVParser parser = CSVParser.parse(csv.toString(), format)) {
        parser.forEach(
            row -> expected.add(row.stream().map(cell -> cell == null ? "" : cell).toList()));
      }
      assertThat(read(csv.toString()), is(expected));
    }
  }

  /** Long enough now and then for the buffers to be filled. */
  private static String text(Random random) {
    int length = random.nextInt(50) == 0 ? 5_000 : random.nextInt(9);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.appendCodePoint(ALPHABET[random.nextInt(ALPHABET.length)]);
    }
    return text.toString();
  }

  private static @Nullable Object cell(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextLong();
      case 1 -> random.nextDouble();
      case 2 -> random.nextBoolean();
      case 3 -> null;
      case 4 -> DAY.plusDays(random.nextInt(1_000));
      default -> text(random);
    };
  }
}
