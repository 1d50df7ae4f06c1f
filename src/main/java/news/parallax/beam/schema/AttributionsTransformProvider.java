package news.parallax.beam.schema;

import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.transforms.SchemaTransform;
import org.apache.beam.sdk.schemas.transforms.SchemaTransformProvider;
import org.apache.beam.sdk.values.Row;

/**
 * Offers {@link ExtractAttributions} to Beam by the name {@value #ID}; found through {@link
 * java.util.ServiceLoader}.
 */
public final class AttributionsTransformProvider implements SchemaTransformProvider {
  public static final String ID = "parallax:attributions:v1";

  @Override
  public String identifier() {
    return ID;
  }

  @Override
  public String description() {
    return "Finds whom news articles cite: a row for each attribution, with source, cue and content.";
  }

  @Override
  public List<String> inputCollectionNames() {
    return List.of(ExtractAttributions.INPUT);
  }

  @Override
  public List<String> outputCollectionNames() {
    return List.of(ExtractAttributions.OUTPUT, ExtractAttributions.ERRORS);
  }

  @Override
  public Schema configurationSchema() {
    return AttributionsConfiguration.SCHEMA;
  }

  @Override
  public SchemaTransform from(Row configuration) {
    return new ExtractAttributions(AttributionsConfiguration.of(configuration));
  }
}
