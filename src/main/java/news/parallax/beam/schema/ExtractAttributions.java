package news.parallax.beam.schema;

import java.nio.file.Path;
import java.util.List;
import news.parallax.source.ActorList;
import news.parallax.yaml.Problems;
import news.parallax.yaml.YamlValue;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.transforms.SchemaTransform;
import org.apache.beam.sdk.schemas.transforms.providers.ErrorHandling;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;

/**
 * The attributions of articles that come as rows with a text: a row for each, as {@link
 * AttributionRows} says. The text is taken as it is: nothing is cleaned off it, and names are not
 * joined across articles. An article without text (null) has no rows.
 *
 * <p>An article at which the analysis fails goes to the output that {@code error_handling} names;
 * where it names none, it fails the pipeline, as is the way of Beam's own transforms.
 */
final class ExtractAttributions extends SchemaTransform {
  static final String INPUT = "input";
  static final String OUTPUT = "output";
  static final String ERRORS = "errors";

  private final AttributionsConfiguration configuration;

  ExtractAttributions(AttributionsConfiguration configuration) {
    this.configuration = configuration;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the input lacks the text or a field to be kept
   * @throws news.parallax.yaml.InvalidFileException if the file of actors is wrong
   */
  @Override
  public PCollectionRowTuple expand(PCollectionRowTuple input) {
    PCollection<Row> articles = input.getSinglePCollection();
    Schema schema = articles.getSchema();
    String text = configuration.text();
    if (!schema.hasField(text)
        || schema.getField(text).getType().getTypeName() != Schema.TypeName.STRING) {
      throw new IllegalArgumentException(
          "The articles have no field of text called " + text + ", but " + schema.getFieldNames());
    }
    AttributionRows rows = new AttributionRows(schema, kept(schema, text));
    String errors = configuration.errors();
    Schema failures = ErrorHandling.errorSchema(schema);
    FindAttributions find =
        new FindAttributions(
            text, rows, actors(configuration.actors()), errors == null ? null : failures);
    PCollectionTuple found =
        articles.apply(
            "FindAttributions",
            ParDo.of(find)
                .withOutputTags(FindAttributions.FOUND, TupleTagList.of(FindAttributions.FAILED)));
    PCollectionRowTuple output =
        PCollectionRowTuple.of(
            OUTPUT, found.get(FindAttributions.FOUND).setRowSchema(rows.schema()));
    PCollection<Row> failed = found.get(FindAttributions.FAILED).setRowSchema(failures);
    return errors == null ? output : output.and(errors, failed);
  }

  private List<String> kept(Schema schema, String text) {
    List<String> keep = configuration.keep();
    if (keep == null) {
      return schema.getFieldNames().stream().filter(name -> !name.equals(text)).toList();
    }
    for (String name : keep) {
      if (!schema.hasField(name)) {
        throw new IllegalArgumentException(
            "keep names "
                + name
                + ", which is no field of the articles: "
                + schema.getFieldNames());
      }
    }
    return keep;
  }

  private static ActorList actors(@Nullable String file) {
    if (file == null) {
      return ActorList.EMPTY;
    }
    Problems problems = new Problems();
    ActorList actors = ActorList.read(YamlValue.read(Path.of(file), file, problems));
    problems.throwIfAny();
    return actors;
  }
}
