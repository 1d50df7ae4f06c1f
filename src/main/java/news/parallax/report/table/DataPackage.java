package news.parallax.report.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.ColumnType;
import news.parallax.report.schema.Table;

/**
 * {@code datapackage.json}: the tables of a run described after the Data Package standard, version
 * 2 (datapackage.org), with the hash of every file. Tools that know the standard read and check the
 * tables by it.
 */
public final class DataPackage {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  /** What the name of a table's Parquet resource ends in. */
  private static final String PARQUET = "-parquet";

  private static final String CSV = "csv/";
  private static final String GZ = ".gz";
  private static final String PARQUET_FOLDER = "parquet/";

  /** What stands in a schema; what it lists, the columns, have a line each. */
  private static final int DEEPEST_OBJECT = 4;

  private DataPackage() {}

  /** Begins lines down to a level: a line for every value would be half of the file. */
  private static final class Lines extends DefaultIndenter {
    private static final long serialVersionUID = 1;
    private final int deepest;

    Lines(int deepest) {
      super("  ", "\n");
      this.deepest = deepest;
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      if (level <= deepest) {
        super.writeIndentation(json, level);
      } else {
        json.writeRaw(' ');
      }
    }
  }

  private static boolean has(List<FileDigest> files, String folder) {
    return files.stream().anyMatch(file -> file.path().startsWith(folder));
  }

  /**
   * The content of the file.
   *
   * @param tables all tables of the run
   * @param files all files of the run's {@code csv} and {@code parquet} folders; a run need not
   *     have both
   */
  public static String json(RunInfo run, List<Table<?>> tables, List<FileDigest> files)
      throws IOException {
    StringWriter text = new StringWriter();
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new Lines(DEEPEST_OBJECT));
    printer.indentArraysWith(new Lines(DEEPEST_OBJECT + 1));
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeStringField("$schema", PROFILE);
      json.writeStringField("name", nameOf(run.name().job()));
      json.writeStringField("id", run.id());
      json.writeStringField("title", "Parallax: " + run.name().job());
      json.writeStringField("version", run.name().version());
      json.writeArrayFieldStart("resources");
      for (Table<?> table : tables) {
        if (has(files, CSV)) {
          writeCsv(json, table, files);
        }
        if (has(files, PARQUET_FOLDER)) {
          writeParquet(json, table, files);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  /** A name as the standard wants it: lower case, no spaces. */
  private static String nameOf(String job) {
    return job.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
  }

  private static void writeCsv(JsonGenerator json, Table<?> table, List<FileDigest> files)
      throws IOException {
    String plain = CSV + table.name() + ".csv";
    FileDigest file =
        files.stream()
            .filter(each -> each.path().equals(plain) || each.path().equals(plain + GZ))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No file " + plain));
    json.writeStartObject();
    json.writeStringField("name", table.name());
    json.writeStringField("path", file.path());
    writeKind(json, table, "csv", "text/csv");
    if (file.path().endsWith(GZ)) {
      json.writeStringField("compression", "gz");
    }
    json.writeStringField("encoding", "utf-8");
    json.writeNumberField("bytes", file.bytes());
    json.writeStringField("hash", "sha256:" + file.sha256());
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", ",");
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeStringField("lineTerminator", "\r\n");
    json.writeBooleanField("header", true);
    json.writeEndObject();
    writeSchema(json, table, "", true);
    json.writeEndObject();
  }

  /** One resource of several files; their hashes stand in the order of their paths. */
  private static void writeParquet(JsonGenerator json, Table<?> table, List<FileDigest> files)
      throws IOException {
    String folder = PARQUET_FOLDER + table.name() + "/";
    List<FileDigest> parts = files.stream().filter(file -> file.path().startsWith(folder)).toList();
    json.writeStartObject();
    json.writeStringField("name", table.name() + PARQUET);
    json.writeArrayFieldStart("path");
    for (FileDigest part : parts) {
      json.writeString(part.path());
    }
    json.writeEndArray();
    writeKind(json, table, "parquet", "application/vnd.apache.parquet");
    json.writeNumberField("bytes", parts.stream().mapToLong(FileDigest::bytes).sum());
    json.writeArrayFieldStart("hashes");
    for (FileDigest part : parts) {
      json.writeString("sha256:" + part.sha256());
    }
    json.writeEndArray();
    writeSchema(json, table, PARQUET, false);
    json.writeEndObject();
  }

  private static void writeKind(JsonGenerator json, Table<?> table, String format, String mediaType)
      throws IOException {
    json.writeStringField("type", "table");
    json.writeStringField("format", format);
    json.writeStringField("mediatype", mediaType);
    json.writeStringField("description", table.description());
  }

  private static void writeSchema(
      JsonGenerator json, Table<?> table, String suffix, boolean withRunDate) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column<?> column : table.columns()) {
      writeField(json, column);
    }
    if (withRunDate) {
      writeField(json, Tables.RUN_DATE);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    writeNames(json, "primaryKey", table.primaryKey());
    List<? extends Column<?>> references =
        table.columns().stream().filter(column -> !column.references().isEmpty()).toList();
    if (!references.isEmpty()) {
      json.writeArrayFieldStart("foreignKeys");
      for (Column<?> column : references) {
        writeReference(json, column, suffix);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeField(JsonGenerator json, Column<?> column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", column.type().fieldType());
    if (column.type() == ColumnType.TIMESTAMP) {
      json.writeStringField("format", "%Y-%m-%dT%H:%M:%S");
    }
    json.writeStringField("description", column.description());
    if (!column.unit().isEmpty()) {
      json.writeStringField("unit", column.unit());
    }
    if (column.required() || !column.values().isEmpty() || !column.range().isOpen()) {
      json.writeObjectFieldStart("constraints");
      if (column.required()) {
        json.writeBooleanField("required", true);
      }
      if (!column.values().isEmpty()) {
        writeNames(json, "enum", column.values());
      }
      writeBound(json, "minimum", column.range().least());
      writeBound(json, "maximum", column.range().most());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Bounds are whole numbers; an open one is left off. */
  private static void writeBound(JsonGenerator json, String name, double bound) throws IOException {
    if (!Double.isInfinite(bound)) {
      json.writeNumberField(name, (long) bound);
    }
  }

  private static void writeReference(JsonGenerator json, Column<?> column, String suffix)
      throws IOException {
    json.writeStartObject();
    writeNames(json, "fields", List.of(column.name()));
    json.writeObjectFieldStart("reference");
    json.writeStringField("resource", column.references() + suffix);
    writeNames(json, "fields", Tables.named(column.references()).primaryKey());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeNames(JsonGenerator json, String field, List<String> names)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }
}
