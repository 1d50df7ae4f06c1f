package news.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.job.folder.JobFolder;
import news.parallax.report.check.RuleResult;
import news.parallax.report.check.RuleResult.Severity;
import news.parallax.report.table.FileDigest;

/** Holds the files of a run against what its manifest and its mark tell. */
final class FileHashes {
  private static final List<String> TABLES = List.of("csv", "excel", "parquet");

  private FileHashes() {}

  /** Whether every file still has the bytes the manifest tells, and none was put beside them. */
  static RuleResult check(PublishedRun run) throws IOException {
    Map<String, String> hashes = run.files();
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      Path path = run.folder().resolve(file.getKey());
      if (Files.notExists(path)) {
        wrong.add(file.getKey() + " is missing");
      } else if (!FileDigest.sha256(path).equals(file.getValue())) {
        wrong.add(file.getKey() + " was changed");
      }
    }
    long strangers = 0;
    for (String part : TABLES) {
      for (String file : files(run.folder(), part)) {
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

  /** Whether the run was published: its folder gets the mark last, when all else is written. */
  static RuleResult success(PublishedRun run) {
    boolean there = Files.isRegularFile(run.folder().resolve(JobFolder.SUCCESS));
    return new RuleResult(
        "success",
        "",
        "",
        1,
        there ? 0 : 1,
        Severity.ERROR,
        there
            ? ""
            : JobFolder.SUCCESS
                + " is missing: the run was not published, or was copied in part; do not use it");
  }

  private static List<String> files(Path folder, String part) throws IOException {
    Path top = folder.resolve(part);
    if (Files.notExists(top)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
