package news.parallax.job.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import news.parallax.store.Durable;
import news.parallax.store.Places;
import org.jspecify.annotations.Nullable;

/**
 * A name that stands for a run: a link to its folder, or a file with its path where links fail, as
 * in a store.
 */
public final class Pointer {

  private Pointer() {}

  /** Points to another file or folder in one step: a reader finds the one or the other. */
  static void set(Path pointer, Path target) throws IOException {
    byte[] asFile = (target + "\n").getBytes(StandardCharsets.UTF_8);
    if (Places.isStored(pointer)) {
      Durable.replace(pointer, asFile);
      return;
    }
    Path next = pointer.resolveSibling("." + pointer.getFileName());
    Files.deleteIfExists(next);
    try {
      Files.createSymbolicLink(next, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Durable.create(next, asFile);
    }
    Files.move(next, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Durable.sync(pointer.toAbsolutePath().resolveSibling("").normalize());
  }

  /** The id of the run that is pointed to; null if the pointer is not there, or was cut off. */
  public static @Nullable String run(Path pointer) throws IOException {
    if (!Files.exists(pointer, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    Path target =
        Files.isSymbolicLink(pointer)
            ? Files.readSymbolicLink(pointer)
            : Path.of(Files.readString(pointer).strip());
    String run = String.valueOf(target.getFileName());
    return run.isEmpty() ? null : run;
  }
}
