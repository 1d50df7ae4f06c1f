package news.parallax.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import news.parallax.frame.Codebook;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.table.FileDigest;
import news.parallax.report.table.RunCounts;
import news.parallax.store.Durable;
import org.jspecify.annotations.Nullable;

/**
 * {@code _manifest.json}: what a run was made from, what came in and what became of it, and the
 * hash of every file it wrote. It holds no times, so the same run gives the same manifest.
 */
final class Manifest {
  static final String NAME = "_manifest.json";

  private Manifest() {}

  /**
   * Writes the manifest.
   *
   * @param files all other files of the run
   */
  static void write(Path staged, RunIdentity identity, RunCounts counts, List<FileDigest> files)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      writeRun(json, identity.info());
      writeSpecFiles(json, identity.fileHashes());
      writeCounts(json, counts);
      writeInputs(json, identity.inputHashes());
      writeFiles(json, files);
      json.writeEndObject();
    }
    bytes.write('\n');
    Durable.create(staged.resolve(NAME), bytes.toByteArray());
  }

  private static void writeRun(JsonGenerator json, RunInfo run) throws IOException {
    json.writeStringField("run_id", run.id());
    json.writeStringField("job", run.name().job());
    json.writeStringField("run_date", run.name().runDate().toString());
    json.writeObjectFieldStart("window");
    json.writeStringField("from", day(run.window().from()));
    json.writeStringField("to", day(run.window().to()));
    json.writeEndObject();
    json.writeStringField("version", run.name().version());
    json.writeStringField("spec_sha256", run.name().specHash());
    json.writeArrayFieldStart("codebooks");
    for (Codebook codebook : run.codebooks()) {
      json.writeStartObject();
      json.writeStringField("id", codebook.id());
      json.writeStringField("version", codebook.edition().version());
      json.writeStringField("sha256", codebook.edition().hash());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static void writeSpecFiles(JsonGenerator json, Map<String, String> hashes)
      throws IOException {
    json.writeObjectFieldStart("spec_files_sha256");
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      json.writeStringField(file.getKey(), file.getValue());
    }
    json.writeEndObject();
  }

  private static void writeCounts(JsonGenerator json, RunCounts counts) throws IOException {
    json.writeObjectFieldStart("records");
    json.writeNumberField("read", counts.read());
    json.writeNumberField("accepted", counts.articles());
    json.writeNumberField("rejected", counts.rejections().rejected());
    json.writeNumberField("duplicate", counts.rejections().duplicates());
    json.writeNumberField("outside_window", counts.outside());
    json.writeNumberField("undated_outside", counts.undatedOutside());
    json.writeObjectFieldStart("reasons");
    for (Map.Entry<String, Long> reason : counts.rejections().reasons().entrySet()) {
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
      writeFile(json, input.name(), input.bytes(), input.sha256());
    }
    json.writeEndArray();
  }

  private static void writeFiles(JsonGenerator json, List<FileDigest> files) throws IOException {
    json.writeArrayFieldStart("files");
    for (FileDigest file : files) {
      writeFile(json, file.path(), file.bytes(), file.sha256());
    }
    json.writeEndArray();
  }

  private static void writeFile(JsonGenerator json, String name, long bytes, String sha256)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeNumberField("bytes", bytes);
    json.writeStringField("sha256", sha256);
    json.writeEndObject();
  }
}
