package news.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.store.Folders;

/**
 * What a folder holds when a run has ended, put back before each test that goes on from there: the
 * run is made once, and no test sees what another did.
 */
final class KeptFolder {
  private final Path folder;
  private final Path copy;

  private KeptFolder(Path folder, Path copy) {
    this.folder = folder;
    this.copy = copy;
  }

  /** Keeps all that the folder holds in another, empty one. */
  static KeptFolder of(Path folder, Path copy) throws IOException {
    copyAll(folder, copy);
    return new KeptFolder(folder, copy);
  }

  /** Makes the folder hold what it held. */
  void putBack() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.toList()) {
        Folders.delete(child);
      }
    }
    copyAll(copy, folder);
  }

  private static void copyAll(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(from)) {
      all = paths.skip(1).toList();
    }
    for (Path path : all) {
      Files.copy(
          path,
          to.resolve(from.relativize(path)),
          LinkOption.NOFOLLOW_LINKS,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
