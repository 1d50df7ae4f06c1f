package news.parallax.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
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

  private final ParquetWriter<@Nullable Object[]> writer;

  ParquetPart(Path file, Table<?> table) throws IOException {
    Builder builder =
        new Builder(new LocalOutputFile(file), table)
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withWriterVersion(WriterVersion.PARQUET_1_0)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES);
    // A column that is different in every row only pays for a dictionary.
    for (String column : table.primaryKey()) {
      if (table.primaryKey().size() == 1) {
        builder.withDictionaryEncoding(column, false);
      }
    }
    writer = builder.build();
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
