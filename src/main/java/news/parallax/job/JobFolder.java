package news.parallax.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a job's results, {@code output/<job>}. A run is written to a staging folder, moved
 * as a whole to {@code runs/<run_id>} and only then pointed to by {@code latest}, so that a reader
 * finds a whole run or the one before, whenever the program is killed.
 *
 * <p>One process writes at a time: the folder is locked while this object is open.
 */
final class JobFolder implements AutoCloseable {
  static final String SUCCESS = "_SUCCESS";
  private static final String STAGING = ".staging";
  static final String LATEST = "latest";

  private final Path folder;
  private final FileChannel lockFile;

  private JobFolder(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /**
   * Makes the folder if need be, locks it and removes what killed runs left behind.
   *
   * @throws OutputException if it cannot be written or another run holds it
   */
  static JobFolder open(Path output, String job) {
    Path folder = output.resolve(job).toAbsolutePath().normalize();
    FileChannel channel = null;
    try {
      Files.createDirectories(folder.resolve("runs"));
      channel =
          FileChannel.open(
              folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new OutputException(
            "another run is writing to " + folder + "; wait for it to end, or give --output");
      }
      JobFolder opened = new JobFolder(folder, channel);
      delete(folder.resolve(STAGING));
      opened.bringBackReplacedRuns();
      return opened;
    } catch (IOException e) {
      closeQuietly(channel, e);
      throw cannotWrite(folder, e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel, IOException cause) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /** A new empty folder to write a run to. */
  Path stage(String runId) {
    Path staging = folder.resolve(STAGING).resolve(runId);
    try {
      delete(staging);
      return Files.createDirectories(staging);
    } catch (IOException e) {
      throw cannotWrite(staging, e);
    }
  }

  Path run(String runId) {
    return folder.resolve("runs").resolve(runId);
  }

  /**
   * Makes a staged run the latest one. If the run is there already, byte for byte, it stays as it
   * is; one of the same id that differs, as another build of the program may write it, gives way.
   *
   * @return the folder the run is now in
   */
  Path publish(Path staged, String runId) {
    Path run = run(runId);
    try {
      Durable.create(staged.resolve(SUCCESS), new byte[0]);
      if (Files.exists(run) && FolderContent.of(run).equals(FolderContent.of(staged))) {
        delete(staged);
      } else {
        moveIntoPlace(staged, run);
      }
      pointLatestTo(runId);
      delete(replaced(run));
      return run;
    } catch (IOException e) {
      throw cannotWrite(run, e);
    }
  }

  private void moveIntoPlace(Path staged, Path run) throws IOException {
    Durable.sync(staged);
    if (Files.exists(run)) {
      Files.move(run, replaced(run), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(staged, run, StandardCopyOption.ATOMIC_MOVE);
    Durable.sync(folder.resolve("runs"));
  }

  /**
   * Keeps a staged run that must not be published, for its rejected records are wanted to see what
   * was wrong.
   */
  Path keepFailed(Path staged, String runId) {
    Path failed = folder.resolve("failed").resolve(runId);
    try {
      Files.createDirectories(failed.getParent());
      delete(failed);
      Files.move(staged, failed, StandardCopyOption.ATOMIC_MOVE);
      return failed;
    } catch (IOException e) {
      throw cannotWrite(failed, e);
    }
  }

  /**
   * Points {@code latest} to the run in one step: a link, or a file with the path if links fail.
   */
  private void pointLatestTo(String runId) throws IOException {
    Path target = Path.of("runs", runId);
    Path next = folder.resolve("." + LATEST);
    Files.deleteIfExists(next);
    try {
      Files.createSymbolicLink(next, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Durable.create(next, (target + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Files.move(
        next,
        folder.resolve(LATEST),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Durable.sync(folder);
  }

  private static Path replaced(Path run) {
    return run.resolveSibling("." + run.getFileName() + ".replaced");
  }

  /** Undoes a replacement that was cut short between its two moves. */
  private void bringBackReplacedRuns() throws IOException {
    List<Path> leftovers;
    try (Stream<Path> runs = Files.list(folder.resolve("runs"))) {
      leftovers = runs.filter(path -> path.toString().endsWith(".replaced")).toList();
    }
    for (Path leftover : leftovers) {
      String name = leftover.getFileName().toString();
      Path run = run(name.substring(1, name.length() - ".replaced".length()));
      if (Files.exists(run)) {
        delete(leftover);
      } else {
        Files.move(leftover, run, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static void delete(Path path) throws IOException {
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

  private static OutputException cannotWrite(Path path, IOException e) {
    return new OutputException(
        "cannot write to "
            + path
            + ": "
            + e
            + "\nCheck that the folder exists, may be written and has room, or give --output.",
        e);
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }
}
