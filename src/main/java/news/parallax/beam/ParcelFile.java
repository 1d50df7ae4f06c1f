package news.parallax.beam;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that one bundle of a step puts {@link Parcel}s in, where all steps run on one machine and
 * its memory would hold them otherwise. Each has a name of its own, so a step that is done again
 * writes another; all go with their folder when the run is over.
 */
final class ParcelFile implements Closeable {
  private final @Nullable Path file;
  private final @Nullable OutputStream out;
  private long size;

  private ParcelFile(@Nullable Path file, @Nullable OutputStream out) {
    this.file = file;
    this.out = out;
  }

  /**
   * A new file.
   *
   * @param folder where to put it; null to leave parcels in memory
   */
  static ParcelFile in(@Nullable String folder) throws IOException {
    if (folder == null) {
      return new ParcelFile(null, null);
    }
    Path file = Path.of(folder, UUID.randomUUID().toString());
    return new ParcelFile(file, new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /** The same value, in this file. It can be opened when the file is closed. */
  Parcel keep(Parcel parcel) throws IOException {
    if (file == null || out == null) {
      return parcel;
    }
    byte[] bytes = parcel.bytes();
    write(file, () -> out.write(bytes));
    size += bytes.length;
    return new Parcel(new byte[0], file.toString(), size - bytes.length, bytes.length);
  }

  @Override
  public void close() throws IOException {
    if (file != null && out != null) {
      write(file, out::close);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  /** What the system says of a full disk names no file; whoever started the run wants to know. */
  private static void write(Path file, Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      if (e instanceof FileSystemException) {
        throw e;
      }
      FileSystemException placed = new FileSystemException(file.toString(), null, e.getMessage());
      placed.initCause(e);
      throw placed;
    }
  }
}
