package news.parallax.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.frame.Codebook;
import news.parallax.report.RunCounts;
import news.parallax.report.RunInfo;

/**
 * {@code _manifest.json}: what a run was made from, what came in and what became of it, and the
 * hash of every file it wrote. It holds no times, so the same run gives the same manifest.
 */
final class Manifest {
  static final String NAME = "_manifest.json";

  private Manifest() {}

  /** Writes the manifest of a staged run, whose other files are all there. */
  static void write(Path staged, RunIdentity identity, RunCounts counts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      writeRun(json, identity.info());
      writeCounts(json, counts);
      writeInputs(json, identity.inputHashes());
      writeFiles(json, hashes(staged));
      json.writeEndObject();
    }
    bytes.write('\n');
    Durable.create(staged.resolve(NAME), bytes.toByteArray());
  }

  /** Every file of a run but the manifest and the mark of success, by name, with its SHA-256. */
  private static Map<String, String> hashes(Path run) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(run)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String name = run.relativize(file).toString().replace('\\', '/');
        if (!name.equals(NAME) && !name.equals(JobFolder.SUCCESS)) {
          hashes.put(name, Fingerprint.ofFile(file));
        }
      }
    }
    return hashes;
  }

  private static void writeRun(JsonGenerator json, RunInfo run) throws IOException {
    json.writeStringField("run_id", run.id());
    json.writeStringField("job", run.job());
    json.writeStringField("run_date", run.runDate().toString());
    json.writeStringField("version", run.version());
    json.writeStringField("spec_sha256", run.specHash());
    json.writeArrayFieldStart("codebooks");
    for (Codebook codebook : run.codebooks()) {
      json.writeStartObject();
      json.writeStringField("id", codebook.id());
      json.writeStringField("version", codebook.version());
      json.writeStringField("sha256", codebook.hash());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeCounts(JsonGenerator json, RunCounts counts) throws IOException {
    json.writeObjectFieldStart("records");
    json.writeNumberField("read", counts.read());
    json.writeNumberField("accepted", counts.articles());
    json.writeNumberField("rejected", counts.rejected());
    json.writeNumberField("duplicate", counts.duplicates());
    json.writeObjectFieldStart("reasons");
    for (Map.Entry<String, Long> reason : counts.reasons().entrySet()) {
      json.writeNumberField(reason.getKey(), reason.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("rows");
    for (Map.Entry<String, Long> table : counts.rows().entrySet()) {
      json.writeNumberField(table.getKey(), table.getValue());
    }
    json.writeEndObject();
  }

  private static void writeInputs(JsonGenerator json, List<RunIdentity.InputHash> inputs)
      throws IOException {
    json.writeArrayFieldStart("inputs");
    for (RunIdentity.InputHash input : inputs) {
      json.writeStartObject();
      json.writeStringField("name", input.name());
      json.writeNumberField("bytes", input.bytes());
      json.writeStringField("sha256", input.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFiles(JsonGenerator json, Map<String, String> hashes)
      throws IOException {
    json.writeArrayFieldStart("files");
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", file.getKey());
      json.writeStringField("sha256", file.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
