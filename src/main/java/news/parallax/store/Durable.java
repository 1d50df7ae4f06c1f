package news.parallax.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes that have reached the disk, or the store, when the call returns. */
public final class Durable {

  private Durable() {}

  public static void create(Path file, byte[] content) throws IOException {
    if (Places.isStored(file)) {
      Files.write(file, content);
      return;
    }
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /**
   * Puts a file in place of another in one step: a reader finds the one or the other. In a store
   * the file is written anew, which object stores do in one step too.
   */
  public static void replace(Path file, byte[] content) throws IOException {
    if (Places.isStored(file)) {
      create(file, content);
      return;
    }
    Path staged = file.resolveSibling("." + file.getFileName());
    create(staged, content);
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Makes the entries of a folder reach the disk, where the system lets a folder be opened. */
  public static void sync(Path folder) {
    if (Places.isStored(folder) || !Files.isDirectory(folder)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; there the rename alone must do.
      System.getLogger(Durable.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot sync {0}: {1}", folder, e.getMessage());
    }
  }
}
