package news.parallax.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all they hold, here or in a store. */
public final class Folders {

  private Folders() {}

  /** Removes a folder with all it holds, if it is there; on this machine also a file. */
  public static void delete(Path path) throws IOException {
    if (path.getFileSystem().provider() instanceof StoreProvider provider) {
      provider.deleteAll(path);
      return;
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(path)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.delete(each);
    }
  }

  /** The files of a folder, at any depth, sorted; none if it is not there. */
  public static List<Path> files(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Copies files to the same places below another folder. */
  public static void copy(Path from, List<Path> files, Path to) throws IOException {
    for (Path file : files) {
      copy(file, to.resolve(from.relativize(file).toString()));
    }
  }

  /** Copies a file, in place of any that is there. */
  public static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(to)) {
      Files.copy(from, out);
    }
  }

  /** Moves a folder: in one step where both places are of this machine, else file by file. */
  public static void move(Path from, Path to) throws IOException {
    if (from.getFileSystem().equals(to.getFileSystem()) && !Places.isStored(from)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } else {
      copy(from, files(from), to);
      delete(from);
    }
  }
}
