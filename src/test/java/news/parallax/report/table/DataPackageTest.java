package news.parallax.report.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import news.parallax.analysis.InventedArticles;
import news.parallax.article.Key;
import news.parallax.report.schema.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
  private static final Set<String> FIELD_TYPES =
      Set.of("string", "integer", "number", "boolean", "date", "datetime");
  private static final Set<String> CONSTRAINTS = Set.of("required", "enum", "minimum", "maximum");

  @TempDir Path root;
  private JsonNode descriptor;

  @BeforeEach
  void write() throws IOException {
    InventedRun.write(root, List.of(InventedArticles.harbour()), List.of(), 1);
    descriptor = new ObjectMapper().readTree(root.resolve("datapackage.json").toFile());
  }

  @Test
  void describesEveryFileWithItsHash() throws IOException {
    for (Table<?> table : Tables.all()) {
      JsonNode csv = resource(table.name());
      Path file = root.resolve(csv.get("path").asText());
      assertThat(csv.get("bytes").asLong(), is(Files.size(file)));
      assertThat(csv.get("hash").asText(), is("sha256:" + sha256(file)));
      JsonNode parquet = resource(table.name() + "-parquet");
      Path part = root.resolve(parquet.get("path").get(0).asText());
      assertThat(parquet.get("hashes").get(0).asText(), is("sha256:" + sha256(part)));
    }
  }

  @Test
  void fieldsFollowTheHeader() throws IOException {
    for (Table<?> table : Tables.all()) {
      JsonNode csv = resource(table.name());
      String header =
          Files.readString(root.resolve(csv.get("path").asText())).lines().findFirst().orElse("");
      assertThat(String.join(",", csv.at("/schema/fields").findValuesAsText("name")), is(header));
    }
  }

  @Test
  void foreignKeysNameExistingResourcesAndFields() {
    for (JsonNode resource : descriptor.get("resources")) {
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        JsonNode target = resource(key.at("/reference/resource").asText());
        assertThat(
            target.at("/schema/primaryKey").toString(), is(key.at("/reference/fields").toString()));
      }
    }
  }

  /** The required properties and the patterns of the standard's JSON schemas, version 2. */
  @Test
  void hasWhatTheStandardAsksFor() {
    assertThat(
        descriptor.get("$schema").asText(),
        is("https://datapackage.org/profiles/2.0/datapackage.json"));
    Set<String> names = new HashSet<>();
    for (JsonNode resource : descriptor.get("resources")) {
      String name = resource.get("name").asText();
      assertThat(name, names.add(name), is(true));
      JsonNode paths = resource.get("path");
      for (JsonNode path : paths.isArray() ? paths : List.of(paths)) {
        assertThat(path.asText(), path.asText().matches("(?!/|.*\\.\\./)[^~]+"), is(true));
      }
      assertThat(resource.get("type").asText(), is("table"));
      if (resource.has("hash")) {
        assertThat(resource.get("hash").asText().matches("sha256:[0-9a-f]{64}"), is(true));
      }
      checkSchema(name, resource.get("schema"));
    }
  }

  private static void checkSchema(String resource, JsonNode schema) {
    Set<String> fields = new HashSet<>();
    for (JsonNode field : schema.get("fields")) {
      String name = field.get("name").asText();
      assertThat(resource + "." + name, fields.add(name), is(true));
      String type = field.get("type").asText();
      assertThat(name + " " + type, FIELD_TYPES.contains(type), is(true));
      JsonNode constraints = field.path("constraints");
      constraints
          .fieldNames()
          .forEachRemaining(each -> assertThat(each, CONSTRAINTS.contains(each), is(true)));
      boolean bounded = constraints.has("minimum") || constraints.has("maximum");
      assertThat(name, !bounded || type.equals("integer") || type.equals("number"), is(true));
      assertThat(name, !constraints.has("enum") || !constraints.get("enum").isEmpty(), is(true));
    }
    for (JsonNode key : schema.get("primaryKey")) {
      assertThat(resource + "." + key, fields.contains(key.asText()), is(true));
    }
    for (JsonNode key : schema.path("foreignKeys")) {
      for (JsonNode field : key.get("fields")) {
        assertThat(resource + "." + field, fields.contains(field.asText()), is(true));
      }
      assertThat(key.get("reference").has("fields"), is(true));
    }
  }

  private JsonNode resource(String name) {
    return StreamSupport.stream(descriptor.get("resources").spliterator(), false)
        .filter(resource -> resource.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = Key.sha256();
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
