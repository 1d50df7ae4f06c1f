package news.parallax.beam.schema;

import java.util.Collection;
import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.Schema.FieldType;
import org.apache.beam.sdk.values.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a user of the transform sets; every key may be left out.
 *
 * @param text the field that holds the text of an article
 * @param keep fields of the input that every row has; null for all but the text
 * @param actors a file of actors whose names and types are fixed; null for none
 * @param errors the output of articles at which the analysis fails; null to fail at the first
 */
record AttributionsConfiguration(
    String text, @Nullable List<String> keep, @Nullable String actors, @Nullable String errors) {
  private static final Schema ERROR_HANDLING =
      Schema.of(
          Schema.Field.of("output", FieldType.STRING).withDescription("The name of the output."));

  /** The keys as Beam YAML writes them. */
  static final Schema SCHEMA =
      Schema.of(
          Schema.Field.nullable("text", FieldType.STRING)
              .withDescription("The field that holds the text of an article; text if left out."),
          Schema.Field.nullable("keep", FieldType.array(FieldType.STRING))
              .withDescription(
                  "Fields of the input that every row has; all but the text if left out."),
          Schema.Field.nullable("actors", FieldType.STRING)
              .withDescription("A file of actors whose names and types are fixed, as actors.yaml."),
          Schema.Field.nullable("error_handling", FieldType.row(ERROR_HANDLING))
              .withDescription(
                  "Where articles go at which the analysis fails; without it they fail the pipeline."));

  /** The values of a row of {@link #SCHEMA}. */
  static AttributionsConfiguration of(Row row) {
    String text = row.getString("text");
    Collection<String> keep = row.getArray("keep");
    Row errors = row.getRow("error_handling");
    return new AttributionsConfiguration(
        text == null ? "text" : text,
        keep == null ? null : List.copyOf(keep),
        row.getString("actors"),
        errors == null ? null : errors.getString("output"));
  }
}
