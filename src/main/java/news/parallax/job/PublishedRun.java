package news.parallax.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.report.RunFolder;

/** A run that was published, with its manifest. */
record PublishedRun(Path folder, JsonNode manifest) {

  /**
   * Finds a run.
   *
   * @param name a folder: that of a run, or a pointer to it; or an id or a run date within the
   *     folder of the job
   * @param job the folder of a job, where names that are no folders are looked for
   * @throws UsageException if there is none
   */
  static PublishedRun find(String name, Path job) {
    List<Path> places =
        List.of(
            Path.of(name),
            job.resolve("runs").resolve(name),
            job.resolve("dates").resolve(name),
            job.resolve(name));
    for (Path place : places) {
      Path manifest = place.resolve(Manifest.NAME);
      if (Files.isRegularFile(manifest)) {
        try {
          return new PublishedRun(place, new ObjectMapper().readTree(manifest.toFile()));
        } catch (IOException e) {
          throw new UsageException("cannot read " + manifest + ": " + e.getMessage());
        }
      }
    }
    throw new UsageException(
        "there is no run "
            + name
            + ": neither a folder with a "
            + Manifest.NAME
            + ", nor an id or a run date in "
            + job);
  }

  String id() {
    return text("/run_id");
  }

  RunFolder tables() {
    return new RunFolder(folder, LocalDate.parse(text("/run_date")));
  }

  /** The value at the place; empty if there is none. */
  String text(String place) {
    JsonNode value = manifest.at(place);
    return value.isMissingNode() || value.isNull() ? "" : value.asText();
  }

  /** The values of an object by name. */
  Map<String, String> values(String place) {
    Map<String, String> values = new TreeMap<>();
    manifest
        .at(place)
        .fields()
        .forEachRemaining(e -> values.put(e.getKey(), e.getValue().asText()));
    return values;
  }

  /** The SHA-256 of each input by its name. */
  Map<String, String> inputs() {
    Map<String, String> inputs = new TreeMap<>();
    manifest
        .path("inputs")
        .forEach(input -> inputs.put(input.path("name").asText(), input.path("sha256").asText()));
    return inputs;
  }

  /** The keys of both maps. */
  static Set<String> keys(Map<String, String> a, Map<String, String> b) {
    Set<String> keys = new TreeSet<>(a.keySet());
    keys.addAll(b.keySet());
    return keys;
  }
}
