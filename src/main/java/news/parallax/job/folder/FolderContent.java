package news.parallax.job.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.report.table.FileDigest;

/**
 * What a folder holds.
 *
 * @param hashes SHA-256 of every file below it, by name relative to the folder
 */
public record FolderContent(Map<String, String> hashes) {

  public static FolderContent of(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), FileDigest.sha256(file));
      }
    }
    return new FolderContent(hashes);
  }
}
