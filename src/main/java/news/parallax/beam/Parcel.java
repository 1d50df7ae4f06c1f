package news.parallax.beam;

import com.github.luben.zstd.Zstd;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import news.parallax.bytes.ValueFormat;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way from step to step, serialised and compressed. Between steps a run holds those
 * of all articles: in memory, as an engine sends them from machine to machine, or in a {@link
 * ParcelFile} of the one machine that runs all steps.
 */
final class Parcel {
  /** The fastest of zstd's usual ones; the next saves a thirtieth for half as much time again. */
  private static final int LEVEL = 1;

  /** The value; empty if it lies in a file. */
  private final byte[] bytes;

  private final @Nullable String file;
  private final long start;
  private final int length;

  /**
   * Takes the parts of a parcel.
   *
   * @param bytes the value, compressed; not copied; empty if it lies in a file
   * @param file the file it lies in; null if it lies in none
   * @param start where it begins in the file
   * @param length how many bytes it has there
   */
  Parcel(byte[] bytes, @Nullable String file, long start, int length) {
    this.bytes = bytes;
    this.file = file;
    this.start = start;
    this.length = length;
  }

  /** Packs a value. */
  static <T> Parcel of(Class<T> type, T value) {
    return of(Zstd.compress(ValueFormat.of(type).pack(value), LEVEL));
  }

  /** Takes the compressed bytes of a value, which are not copied. */
  static Parcel of(byte[] bytes) {
    return new Parcel(bytes, null, 0, bytes.length);
  }

  /**
   * The value.
   *
   * @throws IOException if its bytes are damaged, hold another type or cannot be read
   */
  <T> T open(Class<T> type) throws IOException {
    byte[] packed = bytes();
    try {
      int size = Math.toIntExact(Zstd.getFrameContentSize(packed));
      return ValueFormat.of(type).unpack(Zstd.decompress(packed, size));
    } catch (RuntimeException e) {
      throw new IOException("a " + type.getSimpleName() + " is damaged", e);
    }
  }

  /** Its compressed bytes, not to be changed. */
  byte[] bytes() throws IOException {
    if (file == null) {
      return bytes;
    }
    ByteBuffer read = ByteBuffer.allocate(length);
    try (FileChannel channel = FileChannel.open(Path.of(file))) {
      while (read.hasRemaining()) {
        if (channel.read(read, start + read.position()) < 0) {
          throw new EOFException(file + " ends early");
        }
      }
    }
    return read.array();
  }
}
