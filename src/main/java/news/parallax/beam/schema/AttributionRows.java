package news.parallax.beam.schema;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.report.schema.Codes;
import news.parallax.source.Attribution;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.Schema.FieldType;
import org.apache.beam.sdk.values.Row;
import org.jspecify.annotations.Nullable;

/**
 * Attributions as rows: the kept fields of the input, then columns by the names they have in {@code
 * fact_attribution}. The offsets are those of the content, in UTF-16 code units of the text, end
 * exclusive; parts of several stretches are joined by {@value #BETWEEN}.
 */
final class AttributionRows implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String BETWEEN = " … ";

  private static final List<Column> COLUMNS =
      List.of(
          new Column(
              Schema.Field.of("source_name", FieldType.STRING), (a, text) -> a.cited().name()),
          new Column(
              Schema.Field.of("source_type", FieldType.STRING),
              (a, text) -> Codes.of(a.cited().type())),
          new Column(
              Schema.Field.of("source_form", FieldType.STRING),
              (a, text) -> Codes.of(a.cited().form())),
          new Column(
              Schema.Field.nullable("source_title", FieldType.STRING),
              (a, text) -> a.cited().profile().title()),
          new Column(
              Schema.Field.nullable("speaks_for", FieldType.STRING),
              (a, text) -> a.cited().speaksFor()),
          new Column(Schema.Field.of("type", FieldType.STRING), (a, text) -> Codes.of(a.type())),
          new Column(Schema.Field.of("act", FieldType.STRING), (a, text) -> Codes.of(a.act())),
          new Column(Schema.Field.of("counted", FieldType.BOOLEAN), (a, text) -> a.counted()),
          new Column(Schema.Field.of("nested", FieldType.BOOLEAN), (a, text) -> a.nested()),
          new Column(Schema.Field.of("negated", FieldType.BOOLEAN), (a, text) -> a.negated()),
          new Column(
              Schema.Field.of("start", FieldType.INT32), (a, text) -> a.content().get(0).start()),
          new Column(
              Schema.Field.of("end", FieldType.INT32),
              (a, text) -> a.content().get(a.content().size() - 1).end()),
          new Column(
              Schema.Field.of("text", FieldType.STRING), (a, text) -> words(a.content(), text)),
          new Column(
              Schema.Field.of("source_text", FieldType.STRING),
              (a, text) -> words(a.source(), text)),
          new Column(
              Schema.Field.of("cue_text", FieldType.STRING), (a, text) -> words(a.cue(), text)),
          new Column(Schema.Field.of("rule", FieldType.STRING), (a, text) -> a.by().rule().id()),
          new Column(
              Schema.Field.nullable("confidence", FieldType.DOUBLE), (a, text) -> a.confidence()));

  private final List<String> kept;
  private final Schema schema;

  /** A column and what stands in it. */
  private record Column(Schema.Field field, Value value) {}

  /** The value of a column; null where the column allows it. */
  @FunctionalInterface
  private interface Value {
    @Nullable Object of(Attribution attribution, String text);
  }

  /**
   * @param input the schema of the articles
   * @param kept fields of it that every row begins with
   * @throws IllegalArgumentException if the input has no such field, or it has the name of a column
   */
  AttributionRows(Schema input, List<String> kept) {
    this.kept = List.copyOf(kept);
    Schema.Builder builder = Schema.builder();
    for (String name : kept) {
      if (COLUMNS.stream().anyMatch(column -> column.field().getName().equals(name))) {
        throw new IllegalArgumentException(
            "A field of the input is called "
                + name
                + " like a column of attributions:"
                + " rename it before, or leave it out of keep.");
      }
      builder.addField(input.getField(name));
    }
    COLUMNS.forEach(column -> builder.addField(column.field()));
    this.schema = builder.build();
  }

  Schema schema() {
    return schema;
  }

  Row row(Row article, Attribution attribution, String text) {
    Row.Builder row = Row.withSchema(schema);
    for (String name : kept) {
      row.addValue(article.getValue(name));
    }
    for (Column column : COLUMNS) {
      row.addValue(column.value().of(attribution, text));
    }
    return row.build();
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(BETWEEN));
  }
}
