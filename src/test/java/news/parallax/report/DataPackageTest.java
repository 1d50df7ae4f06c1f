package news.parallax.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import news.parallax.article.Key;
import news.parallax.coverage.InventedArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
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
