package news.parallax.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.job.folder.Pointer;
import news.parallax.job.folder.RunDates;
import news.parallax.report.table.RunFolder;
import news.parallax.store.Places;
import org.jspecify.annotations.Nullable;

/** A run that was published, or kept because it was not good enough, with its manifest. */
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
            Places.of(name),
            job.resolve("runs").resolve(name),
            job.resolve("dates").resolve(name),
            job.resolve(name));
    for (Path place : places) {
      if (isRun(place)) {
        return read(place);
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

  /** The latest run of a job; null if it has none. */
  static @Nullable PublishedRun latestOf(Path job) {
    return Files.exists(job.resolve(RunDates.LATEST)) ? find(job) : null;
  }

  /**
   * Finds a run.
   *
   * @param folder the folder of a run, or of a job, whose latest run is meant
   * @throws UsageException if there is none
   */
  static PublishedRun find(Path folder) {
    if (isRun(folder)) {
      return read(folder);
    }
    try {
      String latest = Pointer.run(folder.resolve(RunDates.LATEST));
      if (latest != null && isRun(folder.resolve("runs").resolve(latest))) {
        return read(folder.resolve("runs").resolve(latest));
      }
    } catch (IOException e) {
      throw new UsageException(folder.resolve(RunDates.LATEST) + " cannot be read: " + e);
    }
    throw new UsageException(
        "there is no run in "
            + folder
            + "; give the folder of a run, with "
            + Manifest.NAME
            + " in it, or of a job, with "
            + RunDates.LATEST);
  }

  private static boolean isRun(Path folder) {
    return Files.isRegularFile(folder.resolve(Manifest.NAME));
  }

  private static PublishedRun read(Path folder) {
    Path manifest = folder.resolve(Manifest.NAME);
    try {
      PublishedRun run =
          new PublishedRun(folder, new ObjectMapper().readTree(Files.readAllBytes(manifest)));
      run.tables();
      return run;
    } catch (IOException | DateTimeException e) {
      throw new UsageException(manifest + " cannot be read: " + e.getMessage());
    }
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
    return hashes("inputs");
  }

  /** Whether it was published with its tables as CSV, which is what programs of Parallax read. */
  boolean holdsCsv() {
    return files().keySet().stream().anyMatch(file -> file.startsWith("csv/"));
  }

  /** The SHA-256 of each file of the run by its path in the folder. */
  Map<String, String> files() {
    return hashes("files");
  }

  private Map<String, String> hashes(String list) {
    Map<String, String> hashes = new TreeMap<>();
    manifest
        .path(list)
        .forEach(file -> hashes.put(file.path("name").asText(), file.path("sha256").asText()));
    return hashes;
  }

  /** The keys of both maps. */
  static Set<String> keys(Map<String, String> a, Map<String, String> b) {
    Set<String> keys = new TreeSet<>(a.keySet());
    keys.addAll(b.keySet());
    return keys;
  }
}
