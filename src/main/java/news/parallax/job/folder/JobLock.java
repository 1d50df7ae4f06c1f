package news.parallax.job.folder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Lets one process at a time write to the folder of a job. The system lets go of the lock when the
 * process ends, however it ends; the file stays and tells who held it last.
 */
final class JobLock implements AutoCloseable {
  /** The file before it can be read while the lock is held. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LONGEST_HOLDER = 500;
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);

  private final FileChannel file;

  private JobLock(FileChannel file) {
    this.file = file;
  }

  /** Thrown when another process holds the lock; the message says which. */
  static final class HeldException extends Exception {
    private static final long serialVersionUID = 1;

    HeldException(String holder) {
      super(holder);
    }
  }

  /**
   * Takes the lock.
   *
   * @param patience how long to wait for another process to let it go
   * @throws HeldException if it does not
   */
  static JobLock take(Path path, Duration patience) throws IOException, HeldException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      long end = System.nanoTime() + patience.toNanos();
      while (!isTaken(file)) {
        if (System.nanoTime() - end >= 0) {
          throw new HeldException(holder(file));
        }
        Thread.sleep(LOOK_EVERY.toMillis());
      }
      write(
          file,
          "process %d on %s since %s".formatted(ProcessHandle.current().pid(), host(), now()));
      return new JobLock(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      file.close();
      throw new HeldException(holder(file));
    } catch (IOException | HeldException e) {
      file.close();
      throw e;
    }
  }

  private static boolean isTaken(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(FileChannel file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
    int read = file.read(bytes, 0);
    return read <= 0
        ? "an unknown process"
        : new String(bytes.array(), 0, read, StandardCharsets.UTF_8).strip();
  }

  private static void write(FileChannel file, String holder) throws IOException {
    file.truncate(0);
    file.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
