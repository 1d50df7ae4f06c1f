package news.parallax.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import news.parallax.job.folder.JobFolder;
import news.parallax.job.folder.RunDates;
import news.parallax.report.schema.Column;
import news.parallax.report.schema.Table;
import news.parallax.report.table.FileDigest;
import news.parallax.report.table.RunCounts;
import news.parallax.report.table.Tables;
import news.parallax.store.Durable;
import news.parallax.store.Places;
import org.apache.beam.sdk.util.ReleaseInfo;

/**
 * An event of OpenLineage (openlineage.io, core specification 2-0-2) for each run, {@code
 * lineage/<run_id>.json} in the folder of the job: what was read, what was written, with its
 * columns. The specification demands the time of the event, so it stands beside the run and not in
 * it; the id of the run is a UUID made from the run's key.
 */
final class Lineage {
  private static final String SPECIFICATION = "https://openlineage.io/spec/";
  private static final String FILES = "file";

  private final RunAccount account;
  private final RunIdentity identity;
  private final Path folder;
  private final String producer = "urn:parallax:" + Parallax.version();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json;

  private Lineage(Path folder, RunAccount account, RunIdentity identity) throws IOException {
    this.folder = folder;
    this.account = account;
    this.identity = identity;
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    this.json = new JsonFactory().createGenerator(bytes);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
  }

  /** Writes the event of a run that came as far as its inputs. */
  static void write(Path folder, RunAccount account, RunIdentity identity) throws IOException {
    Lineage lineage = new Lineage(folder, account, identity);
    lineage.event();
    Path file = JobFolder.lineage(folder, identity.info().id());
    Files.createDirectories(file.getParent());
    Durable.replace(file, lineage.bytes.toByteArray());
  }

  private void event() throws IOException {
    json.writeStartObject();
    json.writeStringField("eventType", account.exitCode() == ExitCode.GOOD ? "COMPLETE" : "FAIL");
    json.writeStringField("eventTime", account.ended().toString());
    json.writeStringField("producer", producer);
    json.writeStringField("schemaURL", SPECIFICATION + "2-0-2/OpenLineage.json#/$defs/RunEvent");
    writeRun();
    writeJob();
    json.writeArrayFieldStart("inputs");
    for (RunIdentity.InputHash input : identity.inputHashes()) {
      writeInput(input);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("outputs");
    RunCounts counts = account.counts();
    if (counts != null && account.exitCode() == ExitCode.GOOD) {
      for (Table<?> table : Tables.all(identity.columns())) {
        writeOutput(table, counts.rows().getOrDefault(table.name(), 0L));
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    bytes.write('\n');
  }

  private void writeRun() throws IOException {
    String id = identity.info().id();
    json.writeObjectFieldStart("run");
    json.writeStringField(
        "runId", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
    json.writeObjectFieldStart("facets");
    startFacet("nominalTime", "1-0-1", "NominalTimeRunFacet");
    json.writeStringField("nominalStartTime", identity.info().name().runDate() + "T00:00:00Z");
    json.writeEndObject();
    startFacet("processing_engine", "1-1-1", "ProcessingEngineRunFacet");
    json.writeStringField("name", "Apache Beam, runner " + account.spec().running().runner());
    json.writeStringField("version", ReleaseInfo.getReleaseInfo().getVersion());
    json.writeEndObject();
    RunCounts counts = account.counts();
    if (counts != null) {
      json.writeObjectFieldStart("parallax_records");
      json.writeStringField("_producer", producer);
      json.writeStringField("_schemaURL", SPECIFICATION + "2-0-2/OpenLineage.json#/$defs/RunFacet");
      json.writeNumberField("read", counts.read());
      json.writeNumberField("rejected", counts.rejections().rejected());
      json.writeNumberField("defects", counts.rejections().defects());
      json.writeEndObject();
    }
    String failure = account.failure();
    if (failure != null) {
      startFacet("errorMessage", "1-0-1", "ErrorMessageRunFacet");
      json.writeStringField("message", failure);
      json.writeStringField("programmingLanguage", "JAVA");
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeJob() throws IOException {
    json.writeObjectFieldStart("job");
    json.writeStringField("namespace", "parallax");
    json.writeStringField("name", account.spec().job());
    json.writeObjectFieldStart("facets");
    startFacet("jobType", "2-0-3", "JobTypeJobFacet");
    json.writeStringField("processingType", "BATCH");
    json.writeStringField("integration", "PARALLAX");
    json.writeStringField("jobType", "JOB");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeInput(RunIdentity.InputHash input) throws IOException {
    json.writeStartObject();
    json.writeStringField("namespace", FILES);
    json.writeStringField("name", name(Places.of(input.name())));
    json.writeObjectFieldStart("facets");
    writeVersion("sha256:" + input.sha256());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeOutput(Table<?> table, long rows) throws IOException {
    json.writeStartObject();
    json.writeStringField("namespace", FILES);
    json.writeStringField(
        "name", name(folder.resolve(RunDates.LATEST).resolve("parquet").resolve(table.name())));
    json.writeObjectFieldStart("facets");
    writeVersion(identity.info().id());
    startFacet("schema", "1-1-1", "SchemaDatasetFacet");
    json.writeArrayFieldStart("fields");
    for (Column<?> column : table.columns()) {
      writeField(column);
    }
    writeField(Tables.RUN_DATE);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("outputFacets");
    startFacet("outputStatistics", "1-0-2", "OutputStatisticsOutputDatasetFacet");
    json.writeNumberField("rowCount", rows);
    json.writeNumberField("size", size(table));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeField(Column<?> column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", column.type().name());
    json.writeStringField("description", column.description());
    json.writeEndObject();
  }

  private void writeVersion(String version) throws IOException {
    startFacet("version", "1-0-1", "DatasetVersionDatasetFacet");
    json.writeStringField("datasetVersion", version);
    json.writeEndObject();
  }

  private void startFacet(String name, String version, String schema) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("_producer", producer);
    json.writeStringField(
        "_schemaURL",
        SPECIFICATION + "facets/" + version + "/" + schema + ".json#/$defs/" + schema);
  }

  private long size(Table<?> table) {
    String folderOfTable = "parquet/" + table.name() + "/";
    return account.files().stream()
        .filter(file -> file.path().startsWith(folderOfTable))
        .mapToLong(FileDigest::bytes)
        .sum();
  }

  private static String name(Path path) {
    return path.toAbsolutePath().normalize().toString().replace('\\', '/');
  }
}
