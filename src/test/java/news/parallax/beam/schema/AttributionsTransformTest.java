package news.parallax.beam.schema;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.transforms.SchemaTransformProvider;
import org.apache.beam.sdk.schemas.transforms.providers.ErrorHandling;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.display.DisplayData;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;

class AttributionsTransformTest {
  private static final Schema ARTICLES =
      Schema.builder()
          .addStringField("id")
          .addNullableStringField("body")
          .addInt32Field("year")
          .build();

  private final Pipeline pipeline = Pipeline.create();

  private static SchemaTransformProvider provider() {
    return StreamSupport.stream(
            ServiceLoader.load(SchemaTransformProvider.class).spliterator(), false)
        .filter(one -> one.identifier().equals("parallax:attributions:v1"))
        .findFirst()
        .orElseThrow();
  }

  /** As Beam YAML sets it: a row of the keys given, the others null. */
  private static Row configuration(String text, List<String> keep, String errors) {
    Schema schema = provider().configurationSchema();
    Row.FieldValueBuilder row = Row.withSchema(schema).withFieldValue("text", text);
    if (keep != null) {
      row = row.withFieldValue("keep", keep);
    }
    if (errors != null) {
      Schema handling = schema.getField("error_handling").getType().getRowSchema();
      row =
          row.withFieldValue(
              "error_handling", Row.withSchema(handling).withFieldValue("output", errors).build());
    }
    return row.build();
  }

  private PCollectionRowTuple apply(Row configuration, Row... articles) {
    PCollection<Row> input =
        pipeline.apply("Articles", Create.of(List.of(articles)).withRowSchema(ARTICLES));
    return PCollectionRowTuple.of("input", input)
        .apply("Attributions", provider().from(configuration));
  }

  private static Row article(String id, String body) {
    return Row.withSchema(ARTICLES).addValues(id, body, 2024).build();
  }

  @Test
  void aRowForEachAttributionWithTheKeptFieldsBeforeIt() {
    String body =
        "The bridge is old. Marla Quist, the mayor, said on Monday that it will be closed.";
    PCollection<String> told =
        apply(
                configuration("body", List.of("id"), null),
                article("a1", body),
                article("a2", "Nobody spoke."),
                article("a3", null))
            .get("output")
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(
                        row ->
                            String.join(
                                " | ",
                                row.getSchema().getFieldNames().get(0) + "=" + row.getString("id"),
                                row.getString("source_name"),
                                row.getString("source_title"),
                                row.getString("type"),
                                row.getString("act"),
                                row.getString("cue_text"),
                                row.getString("text"),
                                body.substring(row.getInt32("start"), row.getInt32("end")))));
    PAssert.that(told)
        .containsInAnyOrder(
            "id=a1 | Marla Quist | mayor | indirect | statement | said"
                + " | that it will be closed | that it will be closed");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void allFieldsButTheTextAreKeptUnlessTold() {
    Schema schema =
        apply(configuration("body", null, null), article("a1", "Nobody spoke."))
            .get("output")
            .getSchema();
    assertThat(schema.getFieldNames().subList(0, 3), is(List.of("id", "year", "source_name")));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void fieldsThatAreNotThereAreToldWithThoseThatAre() {
    IllegalArgumentException noText =
        assertThrows(
            IllegalArgumentException.class,
            () -> apply(configuration("story", null, null), article("a1", "")));
    assertThat(noText.getMessage(), containsString("called story, but [id, body, year]"));
    IllegalArgumentException notKept =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                provider()
                    .from(configuration("body", List.of("outlet"), null))
                    .expand(
                        PCollectionRowTuple.of(
                            "input",
                            Pipeline.create()
                                .apply(Create.empty(ARTICLES).withRowSchema(ARTICLES)))));
    assertThat(notKept.getMessage(), containsString("keep names outlet"));
  }

  @Test
  void errorsHaveTheirOwnOutputWhereOneIsNamed() {
    PCollectionRowTuple output =
        apply(configuration("body", null, "broken"), article("a1", "Nobody spoke."));
    PAssert.that(output.get("broken")).empty();
    assertThat(output.get("broken").getSchema(), is(ErrorHandling.errorSchema(ARTICLES)));
    pipeline.run().waitUntilFinish();
  }

  /** Fails at articles that are called bad. */
  private static final class Failing extends FindAttributions {
    private static final long serialVersionUID = 1;

    Failing(AttributionRows rows, Schema errors) {
      super("body", rows, ActorList.EMPTY, errors);
    }

    @Override
    List<Attribution> find(String words) {
      if (words.startsWith("Bad")) {
        throw new IllegalStateException("at " + words);
      }
      return super.find(words);
    }
  }

  @Test
  void anArticleAtWhichTheAnalysisFailsCostsItselfOnly() {
    AttributionRows rows = new AttributionRows(ARTICLES, List.of("id"));
    Schema errors = ErrorHandling.errorSchema(ARTICLES);
    PCollectionTuple output =
        pipeline
            .apply(
                Create.of(
                        article("a1", "Bad text."),
                        article("a2", "\u201cNo,\u201d Ada Quist said."))
                    .withRowSchema(ARTICLES))
            .apply(
                ParDo.of(new Failing(rows, errors))
                    .withOutputTags(
                        FindAttributions.FOUND, TupleTagList.of(FindAttributions.FAILED)));
    output.get(FindAttributions.FAILED).setRowSchema(errors);
    PAssert.that(
            output
                .get(FindAttributions.FAILED)
                .apply(
                    MapElements.into(TypeDescriptors.strings())
                        .via(row -> row.getRow("failed_row").getString("id"))))
        .containsInAnyOrder("a1");
    PAssert.that(
            output
                .get(FindAttributions.FOUND)
                .setRowSchema(rows.schema())
                .apply(MapElements.into(TypeDescriptors.strings()).via(row -> row.getString("id"))))
        .containsInAnyOrder("a2");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void aFieldCalledLikeAColumnIsRefused() {
    Schema input = Schema.builder().addStringField("body").addStringField("source_name").build();
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new AttributionRows(input, List.of("source_name")));
    assertThat(refused.getMessage(), containsString("source_name"));
  }

  @Test
  void theStepTellsWhatItWasSetTo() {
    FindAttributions step =
        new FindAttributions(
            "body", new AttributionRows(ARTICLES, List.of("id")), ActorList.EMPTY, null);
    assertThat(DisplayData.from(step).asMap().toString(), containsString("body"));
  }
}
