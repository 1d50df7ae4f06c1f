package news.parallax.read.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import news.parallax.read.Content;
import news.parallax.read.Fields;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
import news.parallax.store.Places;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Parquet: a row is a record, what is nested goes by a path with dots. */
public final class ParquetFormat implements Format {
  private static final String WHAT = "Parquet file";

  @Override
  public String title() {
    return "Parquet";
  }

  @Override
  public boolean fits(Head head) {
    return head.startsWith("PAR1");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    Path file = content.file();
    if (file != null && !Places.isStored(file)) {
      read(file, content, records);
      return;
    }
    // The way to the rows begins at the end of the file.
    Path copy = Files.createTempFile("parallax", ".parquet");
    try {
      Files.copy(content.in(), copy, StandardCopyOption.REPLACE_EXISTING);
      read(copy, content, records);
    } finally {
      Files.delete(copy);
    }
  }

  private static void read(Path file, Content content, Records records)
      throws IOException, UnfitException {
    ParquetLimits limits = new ParquetLimits(content.limits().documentBytes());
    limits.check(file);
    try (ParquetReader<Fields> rows = Damage.guard(WHAT, () -> open(file, limits))) {
      while (true) {
        Optional<Fields> row = Damage.guard(WHAT, () -> Optional.ofNullable(rows.read()));
        if (row.isEmpty()) {
          return;
        }
        records.next();
        records.give(row.get(), "");
      }
    }
  }

  private static ParquetReader<Fields> open(Path file, ParquetLimits limits) throws IOException {
    return new Builder(new LocalInputFile(file))
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(limits.codecs())
        .build();
  }

  private static final class Builder extends ParquetReader.Builder<Fields> {
    Builder(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Fields> getReadSupport() {
      return new RowSupport();
    }
  }

  /** Reads all columns of a row. */
  private static final class RowSupport extends ReadSupport<Fields> {
    @Override
    @SuppressWarnings("deprecation") // still abstract in the library, though never called
    public RecordMaterializer<Fields> prepareForRead(
        Configuration unused,
        Map<String, String> metadata,
        MessageType schema,
        ReadContext context) {
      return new RowMaterializer(schema);
    }

    @Override
    public RecordMaterializer<Fields> prepareForRead(
        ParquetConfiguration unused,
        Map<String, String> metadata,
        MessageType schema,
        ReadContext context) {
      return new RowMaterializer(schema);
    }

    @Override
    public ReadContext init(InitContext context) {
      return new ReadContext(context.getFileSchema());
    }
  }
}
