package news.parallax.analysis.state;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;

/** Takes in what a {@link PartWriter} has written. */
final class PartReader {
  private static final int BUFFER = 1 << 16;

  private PartReader() {}

  /**
   * Moves the analyses of a part to a segment. What a power failure cut off or spoilt is left out;
   * a part of another fingerprint has nothing for this state.
   *
   * @param places gets the new places, and the run for each record that was known
   */
  static void read(
      Path part,
      String fingerprint,
      SegmentWriter segment,
      Map<ContentKey, StateIndex.Place> places,
      int run)
      throws IOException {
    long bytes = Files.size(part);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(part), BUFFER))) {
      if (in.readInt() != PartWriter.MAGIC || !in.readUTF().equals(fingerprint)) {
        return;
      }
      while (true) {
        ContentKey key = new ContentKey(in.readLong(), in.readLong());
        int length = in.readInt();
        int crc = in.readInt();
        if (length == 0) {
          places.computeIfPresent(key, (same, place) -> place.metIn(run));
        } else {
          if (length < 0 || length > bytes) {
            return;
          }
          byte[] analysis = new byte[length];
          in.readFully(analysis);
          CRC32 found = new CRC32();
          found.update(analysis);
          if ((int) found.getValue() != crc) {
            return;
          }
          places.put(key, segment.add(analysis, run));
        }
      }
    } catch (EOFException end) {
      // The end of the part, whole or torn.
    }
  }
}
