package news.parallax.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.report.FileDigest;
import news.parallax.report.RunFolder;
import news.parallax.report.check.RuleResult;
import news.parallax.report.check.RuleResult.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A run that was published before, or kept because it was not good enough.
 *
 * @param hashes the SHA-256 of every file, as its manifest has it
 */
record PublishedRun(RunFolder folder, Map<String, String> hashes) {
  private static final String LATEST = "latest";
  private static final List<String> TABLES = List.of("csv", "excel", "parquet");

  /**
   * Finds a run.
   *
   * @param folder the folder of a run, or of a job, whose latest run is meant
   * @throws UsageException if there is none
   */
  static PublishedRun find(Path folder) {
    Path root = Files.exists(folder.resolve(Manifest.NAME)) ? folder : latest(folder);
    try {
      JsonNode manifest = new ObjectMapper().readTree(root.resolve(Manifest.NAME).toFile());
      LocalDate date = LocalDate.parse(manifest.path("run_date").asText());
      Map<String, String> hashes = new TreeMap<>();
      for (JsonNode file : manifest.path("files")) {
        hashes.put(file.path("name").asText(), file.path("sha256").asText());
      }
      return new PublishedRun(new RunFolder(root, date), hashes);
    } catch (IOException | DateTimeException e) {
      throw new UsageException(root.resolve(Manifest.NAME) + " cannot be read: " + e.getMessage());
    }
  }

  /** The latest run of a job; null if it has none. */
  static @Nullable PublishedRun latestOf(Path job) {
    return Files.exists(job.resolve(LATEST)) ? find(job) : null;
  }

  /** What {@code latest} points to: a link, or a file with the path where links fail. */
  private static Path latest(Path folder) {
    Path latest = folder.resolve(LATEST);
    try {
      Path run =
          Files.isRegularFile(latest) ? folder.resolve(Files.readString(latest).strip()) : latest;
      if (Files.exists(run.resolve(Manifest.NAME))) {
        return run.toRealPath();
      }
    } catch (IOException e) {
      throw new UsageException(latest + " cannot be read: " + e);
    }
    throw new UsageException(
        folder
            + " holds no run: give the folder of a run, with "
            + Manifest.NAME
            + " in it, or of a job, with "
            + LATEST);
  }

  /** Whether every file still has the bytes the manifest tells, and none was put beside them. */
  RuleResult checkHashes() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      Path path = folder.root().resolve(file.getKey());
      if (Files.notExists(path)) {
        wrong.add(file.getKey() + " is missing");
      } else if (!FileDigest.sha256(path).equals(file.getValue())) {
        wrong.add(file.getKey() + " was changed");
      }
    }
    long strangers = 0;
    for (String part : TABLES) {
      for (String file : files(part)) {
        if (!hashes.containsKey(file)) {
          strangers++;
          wrong.add(file + " is not of this run");
        }
      }
    }
    return new RuleResult(
        "hash",
        "",
        "",
        hashes.size() + strangers,
        wrong.size(),
        Severity.ERROR,
        wrong.isEmpty() ? "" : wrong.get(0));
  }

  private List<String> files(String part) throws IOException {
    Path top = folder.root().resolve(part);
    if (Files.notExists(top)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.root().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
