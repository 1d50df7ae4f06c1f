package news.parallax.report.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import news.parallax.report.table.ParquetFooter;
import news.parallax.report.table.RunFolder;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Statistics;
import org.apache.parquet.format.Type;

/**
 * Holds the Parquet files of a table against its CSV file by what their footers tell: the schema of
 * every file, the number of rows, for every column how many values are missing, and for numbers,
 * days and times the least and the greatest.
 */
final class ParquetCheck {
  private static final double MICROS = 1e6;

  private final TableCheck csv;
  private final Table<?> table;
  private final RuleCount schema;
  private final RuleCount rows;
  private final RuleCount values;
  private final long[] missing;
  private final boolean[] known;
  private final double[] least;
  private final double[] most;

  /**
   * @param csv the check of the CSV file, done
   */
  ParquetCheck(TableCheck csv) {
    this.csv = csv;
    this.table = csv.table();
    schema = new RuleCount("parquet_schema", table.name(), "");
    rows = new RuleCount("parquet_rows", table.name(), "");
    values = new RuleCount("parquet_values", table.name(), "");
    int columns = table.columns().size();
    missing = new long[columns];
    known = new boolean[columns];
    Arrays.fill(known, true);
    least = new double[columns];
    most = new double[columns];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(most, Double.NEGATIVE_INFINITY);
  }

  List<RuleResult> check(RunFolder folder) throws IOException {
    long count = 0;
    boolean readable = true;
    for (Path file : files(folder)) {
      try {
        FileMetaData footer = ParquetFooter.read(file);
        count += footer.getNum_rows();
        readable &= checkSchema(file, footer);
        if (readable) {
          addStatistics(footer);
        }
      } catch (IOException e) {
        schema.failed(file.getFileName() + ": " + e.getMessage());
        readable = false;
      }
    }
    if (count == csv.rows()) {
      rows.passed();
    } else {
      rows.failed(count + " rows, in CSV " + csv.rows());
    }
    if (readable) {
      compare();
    }
    return List.of(schema.result(), rows.result(), values.result());
  }

  private List<Path> files(RunFolder folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.parquet(table))) {
      List<Path> found = files.sorted().toList();
      if (found.isEmpty()) {
        schema.failed("there is no file");
      }
      return found;
    } catch (NoSuchFileException | NotDirectoryException e) {
      schema.failed("there is no folder " + folder.root().relativize(folder.parquet(table)));
      return List.of();
    }
  }

  private boolean checkSchema(Path file, FileMetaData footer) {
    List<String> declared = table.columns().stream().map(ParquetCheck::declared).toList();
    List<SchemaElement> elements = footer.getSchema();
    List<String> found =
        elements.subList(1, elements.size()).stream().map(ParquetCheck::found).toList();
    if (found.equals(declared)) {
      schema.passed();
      return true;
    }
    List<String> strange = new ArrayList<>(found);
    strange.removeAll(declared);
    schema.failed(file.getFileName() + ": " + CheckedRow.brief(String.join(", ", strange)));
    return false;
  }

  /** A column as its declaration has it: name, physical and logical type, presence. */
  private static String declared(Column<?> column) {
    String type =
        switch (column.type()) {
          case STRING -> "BYTE_ARRAY STRING";
          case INT64 -> "INT64";
          case DOUBLE -> "DOUBLE";
          case BOOLEAN -> "BOOLEAN";
          case DATE -> "INT32 DATE";
          case TIMESTAMP -> "INT64 TIMESTAMP";
        };
    return column.name() + " " + type + (column.required() ? " REQUIRED" : " OPTIONAL");
  }

  private static String found(SchemaElement element) {
    String logical =
        element.isSetLogicalType() ? " " + element.getLogicalType().getSetField().name() : "";
    FieldRepetitionType repetition = element.getRepetition_type();
    return element.getName() + " " + element.getType() + logical + " " + repetition;
  }

  private void addStatistics(FileMetaData footer) {
    for (RowGroup group : footer.getRow_groups()) {
      for (int i = 0; i < missing.length; i++) {
        ColumnMetaData column = group.getColumns().get(i).getMeta_data();
        Statistics statistics = column.getStatistics();
        if (statistics == null || !statistics.isSetNull_count()) {
          // The writer leaves them off where a bound would be a text of more than 4 KB.
          known[i] = false;
          continue;
        }
        missing[i] += statistics.getNull_count();
        if (isNumber(i) && statistics.isSetMin_value()) {
          least[i] = Math.min(least[i], number(i, column.getType(), statistics.getMin_value()));
          most[i] = Math.max(most[i], number(i, column.getType(), statistics.getMax_value()));
        }
      }
    }
  }

  private boolean isNumber(int column) {
    ColumnType type = table.columns().get(column).type();
    return type != ColumnType.STRING && type != ColumnType.BOOLEAN;
  }

  /** A bound as the check of the CSV file has it: days and seconds since 1970. */
  private double number(int column, Type type, byte[] plain) {
    ByteBuffer bytes = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
    double number =
        switch (type) {
          case INT32 -> bytes.getInt();
          case INT64 -> bytes.getLong();
          case DOUBLE -> bytes.getDouble();
          default -> Double.NaN;
        };
    return table.columns().get(column).type() == ColumnType.TIMESTAMP ? number / MICROS : number;
  }

  private void compare() {
    for (int i = 0; i < missing.length; i++) {
      ColumnCheck column = csv.columns().get(i);
      String name = table.columns().get(i).name();
      if (!known[i] && table.columns().get(i).type() == ColumnType.STRING) {
        continue;
      }
      if (!known[i]) {
        values.failed(name + " has no statistics");
      } else if (missing[i] != column.missing()) {
        values.failed(name + ": " + missing[i] + " missing, in CSV " + column.missing());
      } else if (isNumber(i) && (least[i] != column.least() || most[i] != column.most())) {
        values.failed(
            "%s: %s to %s, in CSV %s to %s"
                .formatted(name, least[i], most[i], column.least(), column.most()));
      } else {
        values.passed();
      }
    }
  }
}
