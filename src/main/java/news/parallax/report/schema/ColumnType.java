package news.parallax.report.schema;

import java.util.Arrays;
import java.util.Optional;

/** What a column holds. */
public enum ColumnType {
  /** Text; never empty: a missing value is null. */
  STRING("string"),
  INT64("integer"),
  DOUBLE("number"),
  BOOLEAN("boolean"),
  /** A calendar day. */
  DATE("date"),
  /** Date and local time of day, without a zone, to the microsecond. */
  TIMESTAMP("datetime");

  private final String fieldType;

  ColumnType(String fieldType) {
    this.fieldType = fieldType;
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
