package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPartTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final String END = "\"2026-01-31\"\r\n";

  @TempDir Path root;

  private String written(@Nullable Object[]... rows) throws IOException {
    Path file = root.resolve("part.csv");
    try (CsvPart part = new CsvPart(file, DAY)) {
      for (@Nullable Object[] row : rows) {
        part.write(row);
      }
    }
    return Files.readString(file);
  }

  @Test
  void wholeNumbersStandInFull() throws IOException {
    assertThat(
        written(new Object[] {0L, 7L, 10L, -12L, 120_045L, Long.MAX_VALUE, Long.MIN_VALUE}),
        is("0,7,10,-12,120045,9223372036854775807,-9223372036854775808," + END));
  }

  @Test
  void aCellThatComesAgainIsWrittenAgain() throws IOException {
    LocalDateTime time = LocalDateTime.of(2026, 1, 30, 7, 5);
    assertThat(
        written(
            new Object[] {"a \"b\"", 0.25, time, true},
            new @Nullable Object[] {"a \"b\"", 0.25, time, null},
            new Object[] {"c", 0.5, time, true}),
        is(
            "\"a \"\"b\"\"\",0.25,\"2026-01-30T07:05:00\",\"true\","
                + END
                + "\"a \"\"b\"\"\",0.25,\"2026-01-30T07:05:00\",,"
                + END
                + "\"c\",0.5,\"2026-01-30T07:05:00\",\"true\","
                + END));
  }

  @Test
  void cellsThatComeAgainOutlastTheBuffer() throws IOException {
    String large = "x".repeat(100_000);
    Object[] row = {"same", large, 3L};
    String line = "\"same\",\"" + large + "\",3," + END;
    assertThat(written(row, row, row.clone()).equals(line.repeat(3)), is(true));
  }
}
