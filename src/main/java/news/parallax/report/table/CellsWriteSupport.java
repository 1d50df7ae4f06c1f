package news.parallax.report.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Hands the cells of a table's rows to Parquet, each as the type its column declares. */
final class CellsWriteSupport extends WriteSupport<@Nullable Object[]> {
  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();

  private final MessageType schema;
  private final String[] names;
  private final ColumnType[] types;

  /** The last text of each column and its bytes: rows of an article share most of their texts. */
  private final @Nullable String[] lastTexts;

  private final Binary[] lastBytes;
  private @Nullable RecordConsumer consumer;

  CellsWriteSupport(Table<?> table) {
    List<? extends Column<?>> columns = table.columns();
    schema = new MessageType(table.name(), columns.stream().map(CellsWriteSupport::field).toList());
    names = columns.stream().map(Column::name).toArray(String[]::new);
    types = columns.stream().map(Column::type).toArray(ColumnType[]::new);
    lastTexts = new @Nullable String[names.length];
    lastBytes = new Binary[names.length];
  }

  private static Type field(Column<?> column) {
    Type.Repetition repetition =
        column.required() ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL;
    Types.PrimitiveBuilder<PrimitiveType> field =
        switch (column.type()) {
          case STRING ->
              Types.primitive(PrimitiveTypeName.BINARY, repetition)
                  .as(LogicalTypeAnnotation.stringType());
          case INT64 -> Types.primitive(PrimitiveTypeName.INT64, repetition);
          case DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition);
          case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition);
          case DATE ->
              Types.primitive(PrimitiveTypeName.INT32, repetition)
                  .as(LogicalTypeAnnotation.dateType());
          case TIMESTAMP ->
              Types.primitive(PrimitiveTypeName.INT64, repetition)
                  .as(LogicalTypeAnnotation.timestampType(false, TimeUnit.MICROS));
        };
    return field.named(column.name());
  }

  @Override
  @SuppressWarnings("deprecation") // still abstract in the library, though never called
  public WriteContext init(Configuration unused) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration unused) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(@Nullable Object[] cells) {
    RecordConsumer to = Objects.requireNonNull(consumer, "prepareForWrite comes first");
    to.startMessage();
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (cell != null) {
        to.startField(names[i], i);
        add(to, i, cell);
        to.endField(names[i], i);
      }
    }
    to.endMessage();
  }

  private void add(RecordConsumer to, int column, Object cell) {
    switch (types[column]) {
      case STRING -> to.addBinary(bytes(column, (String) cell));
      case INT64 -> to.addLong((Long) cell);
      case DOUBLE -> to.addDouble((Double) cell);
      case BOOLEAN -> to.addBoolean((Boolean) cell);
      case DATE -> to.addInteger(Math.toIntExact(((LocalDate) cell).toEpochDay()));
      case TIMESTAMP -> to.addLong(micros((LocalDateTime) cell));
    }
  }

  private Binary bytes(int column, String text) {
    if (!text.equals(lastTexts[column])) {
      lastTexts[column] = text;
      lastBytes[column] = Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
    return lastBytes[column];
  }

  private static long micros(LocalDateTime time) {
    return ChronoUnit.MICROS.between(EPOCH, time);
  }
}
