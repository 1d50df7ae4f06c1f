package news.parallax.read.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import news.parallax.read.Fields;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Makes {@link Fields} of a row of Parquet: all values as texts. */
final class RowMaterializer extends RecordMaterializer<Fields> {
  private final Group root;
  private Fields row = new Fields();

  RowMaterializer(MessageType schema) {
    root = new Group(schema, "");
  }

  @Override
  public Fields getCurrentRecord() {
    return row;
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }

  private void add(String path, String value) {
    row.add(path, value);
  }

  /** The fields of a group; a list goes by the name of its column alone. */
  private final class Group extends GroupConverter {
    private final List<Converter> fields = new ArrayList<>();
    private final boolean isRoot;
    private final List<String> names = new ArrayList<>();

    Group(GroupType type, String path) {
      isRoot = type instanceof MessageType;
      for (Type field : type.getFields()) {
        String name = path.isEmpty() ? field.getName() : path + "." + field.getName();
        names.add(name);
        fields.add(converter(field, name));
      }
    }

    @Override
    public Converter getConverter(int field) {
      return fields.get(field);
    }

    @Override
    public void start() {
      if (isRoot) {
        row = new Fields();
        names.forEach(name -> row.add(name, null));
      }
    }

    @Override
    public void end() {
      // The row is taken when it is asked for.
    }
  }

  private Converter converter(Type field, String path) {
    if (field.isPrimitive()) {
      return new Value(path, field.getLogicalTypeAnnotation());
    }
    GroupType group = field.asGroupType();
    if (group.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
      return elements(group, path);
    }
    return new Group(group, path);
  }

  /** A list is a group of one repeated group of one element, or of the element itself. */
  private Converter elements(GroupType list, String path) {
    Type repeated = list.getType(0);
    Converter inner =
        repeated.isPrimitive()
            ? converter(repeated, path)
            : oneOrMore(repeated.asGroupType(), path);
    return new GroupConverter() {
      @Override
      public Converter getConverter(int field) {
        return inner;
      }

      @Override
      public void start() {}

      @Override
      public void end() {}
    };
  }

  private Converter oneOrMore(GroupType repeated, String path) {
    if (repeated.getFieldCount() > 1) {
      return new Group(repeated, path);
    }
    Converter element = converter(repeated.getType(0), path);
    return new GroupConverter() {
      @Override
      public Converter getConverter(int field) {
        return element;
      }

      @Override
      public void start() {}

      @Override
      public void end() {}
    };
  }

  /** A value as a text. */
  private final class Value extends PrimitiveConverter {
    private static final int JULIAN_EPOCH_DAY = 2_440_588;
    private static final int INT96_BYTES = 12;
    private final String path;
    private final @Nullable LogicalTypeAnnotation type;

    Value(String path, @Nullable LogicalTypeAnnotation type) {
      this.path = path;
      this.type = type;
    }

    @Override
    public void addBinary(Binary value) {
      if (type instanceof DecimalLogicalTypeAnnotation decimal) {
        add(path, new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale()).toString());
      } else if (type == null && value.length() == INT96_BYTES) {
        add(path, int96(value));
      } else {
        add(path, value.toStringUsingUTF8());
      }
    }

    /** A day of Julius and nanoseconds of it, as older programs write points in time. */
    private static String int96(Binary value) {
      java.nio.ByteBuffer bytes = value.toByteBuffer().order(java.nio.ByteOrder.LITTLE_ENDIAN);
      long nanoseconds = bytes.getLong();
      long day = bytes.getInt() - (long) JULIAN_EPOCH_DAY;
      return text(Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(nanoseconds));
    }

    @Override
    public void addInt(int value) {
      add(
          path,
          type instanceof DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(value).toString()
              : decimal(value));
    }

    @Override
    public void addLong(long value) {
      add(
          path,
          type instanceof TimestampLogicalTypeAnnotation time
              ? text(instant(value, time))
              : decimal(value));
    }

    private String decimal(long value) {
      return type instanceof DecimalLogicalTypeAnnotation decimal
          ? BigDecimal.valueOf(value, decimal.getScale()).toString()
          : Long.toString(value);
    }

    private static Instant instant(long value, TimestampLogicalTypeAnnotation time) {
      return switch (time.getUnit()) {
        case MILLIS -> Instant.ofEpochMilli(value);
        case MICROS -> Instant.EPOCH.plus(value, ChronoUnit.MICROS);
        case NANOS -> Instant.EPOCH.plusNanos(value);
      };
    }

    private static String text(Instant time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void addBoolean(boolean value) {
      add(path, Boolean.toString(value));
    }

    @Override
    public void addFloat(float value) {
      add(path, Float.toString(value));
    }

    @Override
    public void addDouble(double value) {
      add(path, Double.toString(value));
    }
  }
}
