package news.parallax.analysis.state;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Writes analyses one behind the other to a new segment; without any, there is no file. */
final class SegmentWriter implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final StateFiles files;
  private final int number;
  private @Nullable OutputStream out;
  private long offset;

  SegmentWriter(StateFiles files, int number) {
    this.files = files;
    this.number = number;
  }

  /**
   * Adds an analysis.
   *
   * @param run the last run that met the record
   */
  StateIndex.Place add(byte[] analysis, int run) throws IOException {
    if (out == null) {
      out = new BufferedOutputStream(Files.newOutputStream(files.segment(number)), BUFFER);
    }
    out.write(analysis);
    CRC32 crc = new CRC32();
    crc.update(analysis);
    StateIndex.Place place =
        new StateIndex.Place(number, offset, analysis.length, (int) crc.getValue(), run);
    offset += analysis.length;
    return place;
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
