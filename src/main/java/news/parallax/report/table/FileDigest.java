package news.parallax.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.parallax.article.Key;

/**
 * A written file.
 *
 * @param path relative to the folder of the run, with forward slashes
 * @param sha256 in hexadecimal
 */
public record FileDigest(String path, long bytes, String sha256) {
  private static final int BUFFER = 1 << 16;

  /** All files in those of the given folders that the run has, sorted by path. */
  public static List<FileDigest> below(Path root, String... folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      if (Files.notExists(root.resolve(folder))) {
        continue;
      }
      try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
        walk.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    List<FileDigest> digests = new ArrayList<>(files.size());
    for (Path file : files) {
      digests.add(of(root, file));
    }
    digests.sort(Comparator.comparing(FileDigest::path));
    return digests;
  }

  /** The given files and all others in the folder of the run, sorted by path. */
  public static List<FileDigest> withOthers(Path root, List<FileDigest> known) throws IOException {
    Set<Path> there = new HashSet<>();
    known.forEach(file -> there.add(root.resolve(file.path())));
    List<FileDigest> digests = new ArrayList<>(known);
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> others =
          walk.filter(file -> Files.isRegularFile(file) && !there.contains(file)).toList();
      for (Path file : others) {
        digests.add(of(root, file));
      }
    }
    digests.sort(Comparator.comparing(FileDigest::path));
    return digests;
  }

  private static FileDigest of(Path root, Path file) throws IOException {
    String path =
        StreamSupport.stream(root.relativize(file).spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/"));
    return new FileDigest(path, Files.size(file), sha256(file));
  }

  /** The SHA-256 of a file's bytes, in hexadecimal. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = Key.sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
