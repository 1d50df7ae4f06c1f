package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;

/** Rows of one table as a Parquet file: the same rows, the same bytes. */
final class ParquetPart implements Closeable {
  private static final long ROW_GROUP_BYTES = 64L << 20;

  /** A twentieth less than the library's 3 for a hundredth more time of a run. */
  private static final String ZSTD_LEVEL = "6";

  /** Texts of articles and lists of their words and places. */
  private static final Pattern WORDS = Pattern.compile("(?:^|_)(?:text|words|spans|cues)$");

  private static final String FRAMES = "dim_frame";

  private final ParquetWriter<@Nullable Object[]> writer;

  ParquetPart(Path file, Table<?> table) throws IOException {
    Builder builder =
        new Builder(new LocalOutputFile(file), table)
            .withConf(configuration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withWriterVersion(WriterVersion.PARQUET_1_0)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES);
    for (Column<?> column : table.columns()) {
      builder.withDictionaryEncoding(column.name(), repeats(table, column));
    }
    writer = builder.build();
  }

  private static ParquetConfiguration configuration() {
    ParquetConfiguration configuration = new PlainParquetConfiguration();
    configuration.set("parquet.compression.codec.zstd.level", ZSTD_LEVEL);
    return configuration;
  }

  /**
   * Whether a dictionary pays: where few values recur all over the table. Keys, places and words
   * recur within an article, one row behind the other, where compression finds them by itself;
   * shares recur nowhere.
   */
  private static boolean repeats(Table<?> table, Column<?> column) {
    return switch (column.type()) {
      case STRING ->
          !table.primaryKey().equals(List.of(column.name()))
              && (column.references().isEmpty() || column.references().equals(FRAMES))
              && !WORDS.matcher(column.name()).find();
      case INT64 -> !column.unit().equals("UTF-16 code units");
      case DOUBLE -> !column.unit().startsWith("share");
      case BOOLEAN, DATE, TIMESTAMP -> true;
    };
  }

  void write(@Nullable Object[] cells) throws IOException {
    writer.write(cells);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {
    private final Table<?> table;

    Builder(OutputFile file, Table<?> table) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // still abstract in the library, though never called
    protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration unused) {
      return new CellsWriteSupport(table);
    }

    @Override
    protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration unused) {
      return new CellsWriteSupport(table);
    }
  }
}
