package news.parallax.report.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a run may hold, chosen by the job spec. */
public enum Output {
  /** {@code parquet/}: typed columns. */
  PARQUET,
  /** {@code csv/}: the tables as text. */
  CSV,
  /**
   * {@code csv/} with each table compressed, in place of the plain files; asked for together with
   * them, only where these are large.
   */
  CSV_GZ,
  /** {@code coverage.xlsx}: for people. */
  WORKBOOK,
  /** {@code report.html}. */
  REPORT,
  /** {@code excel/}: a copy of each table as a spreadsheet opens it by a double click. */
  EXCEL;

  /** What a run holds unless its spec says otherwise. */
  public static final Set<Output> DEFAULT =
      Collections.unmodifiableSet(EnumSet.of(PARQUET, CSV, CSV_GZ, WORKBOOK, REPORT));

  /** What holds the tables. */
  public static final Set<Output> TABLES =
      Collections.unmodifiableSet(EnumSet.of(PARQUET, CSV, CSV_GZ));

  /** Bytes of CSV up to which a run whose files may be compressed is left plain. */
  private static final long LARGE_CSV = 64L << 20;

  /**
   * Whether the CSV files of a run are compressed.
   *
   * @param outputs what it holds
   * @param bytes of all CSV files
   */
  public static boolean packsCsv(Set<Output> outputs, long bytes) {
    return outputs.contains(CSV_GZ) && (!outputs.contains(CSV) || bytes > LARGE_CSV);
  }

  /** How a job spec names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The one that a job spec names so. */
  public static Optional<Output> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** The names of all, in the order of a run's listing. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Output::word).toList();
  }
}
