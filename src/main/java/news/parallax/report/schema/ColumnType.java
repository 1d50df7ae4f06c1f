package news.parallax.report.schema;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

/** What a column holds. */
public enum ColumnType {
  /** Text; never empty: a missing value is null. */
  STRING(String.class, "string"),
  INT64(Long.class, "integer"),
  DOUBLE(Double.class, "number"),
  BOOLEAN(Boolean.class, "boolean"),
  /** A calendar day. */
  DATE(LocalDate.class, "date"),
  /** Date and local time of day, without a zone, to the microsecond. */
  TIMESTAMP(LocalDateTime.class, "datetime");

  private final Class<?> holds;
  private final String fieldType;

  ColumnType(Class<?> holds, String fieldType) {
    this.holds = holds;
    this.fieldType = fieldType;
  }

  /** The Java type of a cell. */
  public Class<?> holds() {
    return holds;
  }

  /** The name of the type in a Frictionless Table Schema. */
  public String fieldType() {
    return fieldType;
  }

  /** The type that a Frictionless Table Schema names so. */
  public static Optional<ColumnType> named(String fieldType) {
    return Arrays.stream(values()).filter(type -> type.fieldType.equals(fieldType)).findFirst();
  }
}
